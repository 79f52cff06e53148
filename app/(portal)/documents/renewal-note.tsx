import { getTranslations } from 'next-intl/server';
import { readerFormat } from '@/lib/i18n/reader-format';
import { hasPassed } from '@/lib/identities/calendar-date';
import { isInForce, isRenewable, type Standing } from '@/lib/identities/in-force';

/** What its date means for an identity or a right now: to be renewed, being renewed, or overtaken by the calendar. */
export async function RenewalNote({ paper }: { paper: Standing }) {
  const { expiresOn, carriesUntil } = paper;
  const [t, format] = await Promise.all([getTranslations('papers.renew'), readerFormat()]);
  if (carriesUntil) {
    const key = hasPassed(carriesUntil) ? 'lapsed' : 'pending';
    return <p>{t(key, { date: format.date(carriesUntil) })}</p>;
  }
  if (expiresOn && isRenewable(paper) && isInForce(paper))
    return <p>{t('soon', { date: format.date(expiresOn) })}</p>;
  return null;
}
