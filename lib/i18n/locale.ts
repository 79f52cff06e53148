/** Languages of the interface, the fallback first. */
export const LOCALES = ['en', 'zh-CN'] as const;
export type Locale = (typeof LOCALES)[number];
const FALLBACK: Locale = LOCALES[0];

/** Cookies that keep a reader's choice; signing in sets both from the account. */
export const LOCALE_COOKIE = 'locale';
export const TIME_ZONE_COOKIE = 'tz';
/** Seconds they are kept: a year. */
export const PREFERENCE_MAX_AGE = 365 * 24 * 60 * 60;

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale);

/** The language nearest to a stored or given name; every Chinese is read as Simplified, everything unknown as English. */
export function asLocale(value: string | null | undefined): Locale {
  if (isLocale(value)) return value;
  return value?.toLowerCase().startsWith('zh') ? 'zh-CN' : FALLBACK;
}

/** The first language a browser asks for that we speak (RFC 9110 §12.5.4: by weight, then by order). */
export function negotiateLocale(acceptLanguage: string | null | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find(Boolean);
      return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => weight > 0 && /^(en|zh)\b/.test(tag))
    .toSorted((a, b) => b.weight - a.weight);
  return asLocale(wanted[0]?.tag);
}

/** Where a reader's clock is assumed to stand until the browser has told us. */
export const defaultTimeZone = (locale: Locale): string => (locale === 'zh-CN' ? 'Asia/Shanghai' : 'UTC');

/** Whether a text names a time zone this runtime knows (IANA names; not bare offsets, which have no daylight saving). */
export function isTimeZone(value: string | null | undefined): value is string {
  if (!value || !/^(UTC|[A-Za-z_]+\/[A-Za-z0-9_+\-/]+)$/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
