import { getTranslations } from 'next-intl/server';
import { ClockList } from '@/components/case/clock-list';
import { NoticeBox } from '@/components/ui/notice-box';
import { clockViews } from '@/lib/counter-notices/clocks';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isListingAwaitingReinstatement } from '@/lib/notices/transitions';
import { isLegalProfile } from '@/lib/notices/statutes';

/** Procedure LEGAL at the desk: which law, its clocks, the proof recorded, and whether listings are back by their date. */
export async function LegalFacts({ matter }: { matter: CounterNoticeCase }) {
  const { notice, deadlines, listings, proof } = matter;
  const { profile } = notice;
  if (!isLegalProfile(profile)) return null;
  const [t, format] = await Promise.all([getTranslations('legal'), readerFormat()]);
  const clocks = clockViews(notice, deadlines);
  const waits = listings.some(({ reportedListing }) =>
    isListingAwaitingReinstatement(reportedListing.status),
  );
  const overdue = waits && clocks.some(({ kind, state }) => kind === 'PUT_BACK' && state === 'expired');
  return (
    <div className="case-block">
      <h2>{t('desk.clocks')}</h2>
      <p>
        <b>{t('badge')}</b>
        {` · ${t(`name.${profile}`)}`}
      </p>
      {overdue && (
        <NoticeBox tone="bad" title={t('desk.overdue')}>
          {t('desk.overdueText')}
        </NoticeBox>
      )}
      {proof && (
        <p>
          {t('desk.proof')}
          {': '}
          {t('desk.proofValue', {
            forum: proof.forum,
            number: proof.caseNumber,
            date: format.date(proof.filedOn),
          })}
          {` · ${t('desk.proofBy', { name: proof.reviewer.name, date: format.day(proof.createdAt) })}`}
        </p>
      )}
      {clocks.length > 0 && <ClockList clocks={clocks} />}
    </div>
  );
}
