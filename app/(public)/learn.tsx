import { getLocale, getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/icon';
import { TextLink } from '@/components/ui/text-link';
import { GUIDES } from './guides/guide-list';
import { VIDEO_SIZE, videoFile } from './tutorials/video-files';

/** The video tutorial and the guides. */
export async function Learn() {
  const [t, g, locale] = await Promise.all([
    getTranslations('public.landing.learn'),
    getTranslations('guides.list'),
    getLocale(),
  ]);
  return (
    <section aria-labelledby="learn">
      <h2 id="learn" className="section-title">
        {t('title')}
      </h2>
      <p className="section-lead">{t('lead')}</p>
      <div className="learn">
        <TextLink href="/tutorials" className="learn-video">
          <img src={videoFile(locale, 'webp')} {...VIDEO_SIZE} alt="" loading="lazy" decoding="async" />
          <span>
            <Icon name="play" />
            {t('video')}
          </span>
        </TextLink>
        <ul className="learn-guides">
          {GUIDES.map(({ slug }) => (
            <li key={slug}>
              <TextLink href={`/guides/${slug}`}>{g(`${slug}.title`)}</TextLink>
            </li>
          ))}
          <li>
            <TextLink href="/guides">{t('all')}</TextLink>
          </li>
        </ul>
      </div>
    </section>
  );
}
