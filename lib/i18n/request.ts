import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import {
  defaultTimeZone,
  isLocale,
  isTimeZone,
  LOCALE_COOKIE,
  negotiateLocale,
  TIME_ZONE_COOKIE,
} from './locale';
import { MESSAGES } from './messages';

/** The reader's language and clock: what they chose, else what their browser asks for, else English and UTC. */
export default getRequestConfig(async () => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const chosen = jar.get(LOCALE_COOKIE)?.value;
  const locale = isLocale(chosen) ? chosen : negotiateLocale(head.get('accept-language'));
  const zone = jar.get(TIME_ZONE_COOKIE)?.value;
  return {
    locale,
    messages: MESSAGES[locale],
    timeZone: isTimeZone(zone) ? zone : defaultTimeZone(locale),
  };
});
