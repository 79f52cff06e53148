import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SkipLink } from '@/components/ui/skip-link';
import { TimeZoneCookie } from '@/components/ui/time-zone-cookie';
import { PREFERENCE_MAX_AGE, TIME_ZONE_COOKIE } from '@/lib/i18n/locale';
import { fontVariables } from './fonts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return {
    title: { default: t('brand'), template: `%s · ${t('brand')}` },
    applicationName: t('product'),
    icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }] },
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1d1c19' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('common')]);
  return (
    <html lang={locale} className={fontVariables}>
      <body>
        <SkipLink text={t('skip')} />
        {children}
        <TimeZoneCookie name={TIME_ZONE_COOKIE} maxAge={PREFERENCE_MAX_AGE} />
      </body>
    </html>
  );
}
