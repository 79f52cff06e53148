import { getLocale, getTimeZone } from 'next-intl/server';
import { formatter, type Formatter } from './formatter';

/** The formatter of whoever reads the page being made. Server components only. */
export async function readerFormat(): Promise<Formatter> {
  const [locale, timeZone] = await Promise.all([getLocale(), getTimeZone()]);
  return formatter(locale, timeZone);
}
