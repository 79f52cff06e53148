import { getTranslations } from 'next-intl/server';
import { NoticeBox } from '@/components/ui/notice-box';
import type { SignedIn } from '@/lib/accounts/session';
import { asLocale } from '@/lib/i18n/locale';
import type { NoticeCase } from '@/lib/notices/queue';
import { isPauseCode } from '@/lib/notices/pause-notices';
import { RETURN_CODES } from '@/lib/notices/reasons';
import { noticeWords } from '@/lib/notices/standard-words';
import { isLegal } from '@/lib/notices/source';
import {
  isNoticeInReview,
  isNoticeReturned,
  isNoticeWithdrawn,
  isNoticeWithUs,
} from '@/lib/notices/transitions';
import { Outcome } from '../outcome';
import type { DeskQuery } from '../queue-name';
import { ReasonPanel } from '../reason-panel';
import { StartReview, TakenNote } from '../start-review';
import { VerdictForm } from '../verdict-form';
import { reviewNotice, takeNotice } from './actions';
import { FoundComplete } from './found-complete';
import { NoticeDecision } from './notice-decision';

interface Props {
  actor: SignedIn;
  notice: NoticeCase;
  query: DeskQuery;
  /** files of evidence */
  documents: number;
}

/** What was decided before any counter-notice, or what became of the notice instead. */
async function NoticeOutcome({ notice }: { notice: NoticeCase }) {
  const [t, reasons] = await Promise.all([
    getTranslations('desk.outcome'),
    getTranslations('reasons.return'),
  ]);
  const { status, returnCode, returnText, reviewer, decisions } = notice;
  if (isNoticeReturned(status)) {
    const label = `${returnCode ?? ''}.label` as 'other.label';
    return (
      <Outcome
        reasonTitle={reasons.has(label) ? reasons(label) : undefined}
        reasonText={returnText}
        reviewerName={reviewer?.name ?? null}
        at={null}
        text={t('withComplainant')}
      />
    );
  }
  const decision = decisions.find(({ counterNoticeId }) => counterNoticeId === null);
  return (
    <Outcome
      reasonText={decision?.summary ?? null}
      reviewerName={decision?.reviewer?.name ?? null}
      at={decision?.createdAt ?? null}
      text={isNoticeWithdrawn(status) ? t('withdrawn') : undefined}
    />
  );
}

/** Nothing can be done while what it rests on has run out. */
async function PausedNotice({ notice: { pauseCode } }: { notice: NoticeCase }) {
  const t = await getTranslations('papers.pause');
  return (
    <NoticeBox tone="warn" title={t('desk')}>
      {isPauseCode(pauseCode) && t(pauseCode)}
    </NoticeBox>
  );
}

/** What the reviewer can do about a notice, or what was done. */
export async function NoticePanel({ actor, notice, query, documents }: Props) {
  const [t, reasons] = await Promise.all([getTranslations('desk'), getTranslations('reasons.return')]);
  const { status, reviewer } = notice;
  const open = isNoticeInReview(status);
  if (isNoticeWithUs(status) && notice.pausedAt) return <PausedNotice notice={notice} />;
  if (isNoticeWithUs(status) && !open)
    return <StartReview action={takeNotice} matter={notice} query={query} />;
  const locale = asLocale(notice.account.locale);
  const decide = {
    value: 'decide',
    label: t('verdict.decide'),
    panel: <NoticeDecision notice={notice} documents={documents} />,
  };
  // what a mail lacks is asked for by mail
  const choices = [
    decide,
    !isLegal(notice) && {
      value: 'return',
      label: t('verdict.return'),
      shortcut: 'r',
      panel: (
        <ReasonPanel
          verdict="return"
          codes={RETURN_CODES}
          labelOf={(code) => reasons(`${code}.label` as 'other.label')}
          wordsOf={(code) => noticeWords(locale, 'return', code)}
          locale={locale}
          to="complainant"
        />
      ),
    },
  ].filter((choice) => choice !== false);
  return (
    <VerdictForm
      action={reviewNotice}
      matter={notice}
      query={query}
      title={t(open ? 'verdict.title' : 'outcome.title')}
      chosen="decide"
      note={open && reviewer && reviewer.id !== actor.accountId && <TakenNote name={reviewer.name} />}
      choices={open ? choices : []}
    >
      {!open && <NoticeOutcome notice={notice} />}
      {!open && <FoundComplete notice={notice} />}
    </VerdictForm>
  );
}
