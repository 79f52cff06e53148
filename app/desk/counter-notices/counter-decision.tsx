import { getTranslations } from 'next-intl/server';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { REINSTATE_CODES, UPHOLD_CODES } from '@/lib/counter-notices/reasons';
import { wordsForBoth } from '@/lib/counter-notices/standard-words';
import { asLocale } from '@/lib/i18n/locale';
import { isListingDisputed } from '@/lib/notices/transitions';
import { showListings } from '../decided-listing';
import { DecisionPanel } from '../decision-panel';

/** Both sides get the same words, so there is one reader: the two of them. */
const BOTH = 'both';

/** The disputed listings, each to stay down or to go back. */
export async function CounterDecision({ matter }: { matter: CounterNoticeCase }) {
  const [t, reasons] = await Promise.all([getTranslations('desk'), getTranslations('reasons')]);
  const disputed = matter.listings
    .map(({ reportedListing }) => reportedListing)
    .filter(({ status }) => isListingDisputed(status));
  const shown = await showListings(disputed, { facts: true });
  const locales = [matter.sellerAccess.locale, matter.notice.account.locale].map(asLocale);
  const words = Object.fromEntries([
    ...UPHOLD_CODES.map((code) => [`UPHOLD.${code}`, wordsForBoth(locales, 'uphold', code)] as const),
    ...REINSTATE_CODES.map(
      (code) => [`REINSTATE.${code}`, wordsForBoth(locales, 'reinstate', code)] as const,
    ),
  ]);
  return (
    <>
      <input type="hidden" name="verdict" value="decide" />
      <DecisionPanel
        listings={shown.map((listing) => ({ ...listing, readers: { UPHOLD: BOTH, REINSTATE: BOTH } }))}
        words={{ [BOTH]: words }}
        choices={[
          {
            outcome: 'UPHOLD',
            codes: UPHOLD_CODES,
            labelOf: (code) => reasons(`uphold.${code}.label` as 'uphold.other.label'),
          },
          {
            outcome: 'REINSTATE',
            codes: REINSTATE_CODES,
            labelOf: (code) => reasons(`reinstate.${code}.label` as 'reinstate.other.label'),
          },
        ]}
        shortcuts={[
          { value: 'UPHOLD.defence_not_proven', label: t('decide.upholdAll'), key: 'a' },
          { value: 'REINSTATE.no_infringement', label: t('decide.reinstateAll'), key: 'x' },
        ]}
        hint={t('counter.languages')}
        none={t('counter.allSettled')}
        summary={{ label: t('counter.summary'), hint: t('counter.summaryHint') }}
      />
    </>
  );
}
