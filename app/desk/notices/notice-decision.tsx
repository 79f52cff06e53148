import { getTranslations } from 'next-intl/server';
import type { DecisionWords } from '@/components/desk/decision-row';
import { asLocale, LOCALES, type Locale } from '@/lib/i18n/locale';
import type { NoticeCase } from '@/lib/notices/queue';
import { REJECT_CODES, REMOVE_CODES } from '@/lib/notices/reasons';
import { noticeWords } from '@/lib/notices/standard-words';
import { isLegalProfile } from '@/lib/notices/statutes';
import { isListingUndecided } from '@/lib/notices/transitions';
import { showListings } from '../decided-listing';
import { DecisionPanel } from '../decision-panel';
import { PrimaFacie } from './prima-facie';

const wordsIn = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...REMOVE_CODES.map((code) => [`REMOVE.${code}`, noticeWords(locale, 'remove', code)]),
    ...REJECT_CODES.map((code) => [`REJECT.${code}`, noticeWords(locale, 'reject', code)]),
  ]) as Record<string, string>;
const WORDS: DecisionWords = Object.fromEntries(LOCALES.map((locale) => [locale, wordsIn(locale)]));

/** The listings of a notice that are still to be decided. */
export async function NoticeDecision({ notice, documents }: { notice: NoticeCase; documents: number }) {
  const [t, reasons] = await Promise.all([getTranslations('desk'), getTranslations('reasons')]);
  const open = notice.listings.filter(({ status }) => isListingUndecided(status));
  const shown = await showListings(open, { facts: true });
  const { profile } = notice;
  const legal = isLegalProfile(profile);
  // only a statute has a list of what must be there
  const rejections = REJECT_CODES.filter((code) => legal || code !== 'incomplete');
  const complainant = asLocale(notice.account.locale);
  const listings = shown.map((listing, i) => ({
    ...listing,
    readers: { REMOVE: open[i]?.listing.seller?.locale ?? complainant, REJECT: complainant },
  }));
  return (
    <>
      {legal && <PrimaFacie notice={notice} profile={profile} documents={documents} />}
      <DecisionPanel
        listings={listings}
        words={WORDS}
        choices={[
          {
            outcome: 'REMOVE',
            codes: REMOVE_CODES,
            labelOf: (code) => reasons(`remove.${code}.label` as 'remove.other.label'),
          },
          {
            outcome: 'REJECT',
            codes: rejections,
            labelOf: (code) => reasons(`reject.${code}.label` as 'reject.other.label'),
          },
        ]}
        shortcuts={[
          { value: 'REMOVE.as_claimed', label: t('decide.removeAll'), key: 'a' },
          {
            value: legal ? 'REJECT.incomplete' : 'REJECT.no_infringement',
            label: t('decide.removeNone'),
            key: 'x',
          },
        ]}
        hint={t('notice.languages')}
        none={t('notice.allGone')}
        summary={{ label: t('notice.summary'), hint: t('notice.summaryHint') }}
      />
    </>
  );
}
