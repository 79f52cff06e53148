import { getLocale, getTranslations } from 'next-intl/server';
import { LOCALES } from '@/lib/i18n/locale';
import { MESSAGES } from '@/lib/i18n/messages';
import { captionsFile, VIDEO_SIZE, videoFile } from './video-files';

/** The film in the browser's own player: keyboard, captions and full screen come with it, without a script of ours. */
export async function TutorialVideo() {
  const [t, locale] = await Promise.all([getTranslations('tutorials'), getLocale()]);
  const webm = videoFile(locale, 'webm');
  return (
    <figure className="film">
      <video
        controls
        preload="none"
        playsInline
        poster={videoFile(locale, 'webp')}
        aria-label={t('videoLabel')}
        {...VIDEO_SIZE}
      >
        <source src={webm} type='video/webm; codecs="vp9"' />
        {LOCALES.map((language) => (
          <track
            key={language}
            kind="captions"
            src={captionsFile(language)}
            srcLang={language}
            label={MESSAGES[language].common.languageName}
            default={language === locale}
          />
        ))}
        {t('fallback')}
      </video>
      <figcaption>
        {t('about')}{' '}
        <a className="link" href={webm} download>
          {t('download')}
        </a>
      </figcaption>
    </figure>
  );
}
