import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locale';
import { PICTURE_SIZE, pictureFile, stepsOf, type GuideSlug } from '../guide-list';

/** The steps of a guide with their pictures; each picture leads to itself, for narrow screens. */
export async function GuideSteps({ slug, locale }: { slug: GuideSlug; locale: Locale }) {
  const t = await getTranslations('guides');
  return (
    <ol className="guide-steps">
      {stepsOf(slug, locale).map(({ title, text, alt }, index) => {
        const picture = pictureFile(slug, index + 1, locale);
        return (
          <li key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
            {alt !== undefined && (
              <a href={picture} className="guide-picture">
                <img
                  src={picture}
                  {...PICTURE_SIZE}
                  alt={alt}
                  loading={index === 0 ? 'eager' : 'lazy'}
                  decoding="async"
                />
                <span className="sr-only">{t('larger', { number: index + 1 })}</span>
              </a>
            )}
          </li>
        );
      })}
    </ol>
  );
}
