import { getTranslations } from 'next-intl/server';
import { dueIfForwarded } from '@/lib/counter-notices/answer-due';
import { answerWindow } from '@/lib/counter-notices/answer-window';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { DISMISS_CODES, RETURN_CODES } from '@/lib/counter-notices/reasons';
import { counterWords } from '@/lib/counter-notices/standard-words';
import {
  isCounterNoticeClocked,
  isCounterNoticeForwarded,
  isCounterNoticeNew,
  isCounterNoticeReady,
  isCounterNoticeReturned,
  isCounterNoticeWithdrawn,
} from '@/lib/counter-notices/transitions';
import { asLocale } from '@/lib/i18n/locale';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isLegal } from '@/lib/notices/source';
import { Outcome } from '../outcome';
import type { DeskQuery } from '../queue-name';
import { ReasonPanel } from '../reason-panel';
import { VerdictForm } from '../verdict-form';
import { reviewCounterNotice } from './actions';
import { CounterDecision } from './counter-decision';
import { ProofPanel } from './proof-panel';

interface Props {
  matter: CounterNoticeCase;
  query: DeskQuery;
}

/** What became of it once it has left the desk, or where it is meanwhile. */
async function CounterOutcome({ matter }: { matter: CounterNoticeCase }) {
  const [t, reasons, format] = await Promise.all([
    getTranslations('desk.outcome'),
    getTranslations('reasons'),
    readerFormat(),
  ]);
  const { status, returnCode, returnText, reviewer, decidedAt, decisions } = matter;
  const group = isCounterNoticeReturned(status) ? 'counterReturn' : 'dismiss';
  const label = `${group}.${returnCode ?? ''}.label` as 'dismiss.other.label';
  const { dueAt } = answerWindow(matter);
  const text = isCounterNoticeReturned(status)
    ? t('withSeller')
    : isCounterNoticeWithdrawn(status)
      ? t('withdrawn')
      : isCounterNoticeForwarded(status) && dueAt
        ? t('forwarded', { due: format.moment(dueAt) })
        : undefined;
  return (
    <Outcome
      reasonTitle={returnCode && reasons.has(label) ? reasons(label) : undefined}
      reasonText={returnText ?? decisions.at(-1)?.summary ?? null}
      reviewerName={reviewer?.name ?? null}
      at={decidedAt}
      text={text}
    />
  );
}

/** The choices of a first look. */
async function admitChoices(matter: CounterNoticeCase) {
  const [t, l, reasons, format] = await Promise.all([
    getTranslations('desk.verdict'),
    getTranslations('legal.desk'),
    getTranslations('reasons'),
    readerFormat(),
  ]);
  const locale = asLocale(matter.sellerAccess.locale);
  const reasoned = [
    { value: 'return', label: t('return'), shortcut: 'r', group: 'counterReturn', codes: RETURN_CODES },
    { value: 'dismiss', label: t('dismiss'), shortcut: 'x', group: 'dismiss', codes: DISMISS_CODES },
  ] as const;
  const due = format.moment(dueIfForwarded(matter));
  const forwardText = isLegal(matter.notice) ? l('forwardText', { due }) : t('forwardText', { due });
  const forward = { value: 'forward', label: t('forward'), shortcut: 'a' };
  return [
    { ...forward, panel: <p className="hint">{forwardText}</p> },
    ...reasoned.map(({ value, label, shortcut, group, codes }) => ({
      value,
      label,
      shortcut,
      panel: (
        <ReasonPanel
          verdict={value}
          codes={codes}
          labelOf={(code) => reasons(`${group}.${code}.label` as 'dismiss.other.label')}
          wordsOf={(code) => counterWords(locale, group, code)}
          locale={locale}
          to="seller"
        />
      ),
    })),
  ];
}

/** What the reviewer can do about a counter-notice, or what was done. */
export async function CounterPanel({ matter, query }: Props) {
  if (isLegal(matter.notice) && isCounterNoticeClocked(matter.status))
    return <ProofPanel matter={matter} query={query} />;
  const [isNew, isReady] = [isCounterNoticeNew(matter.status), isCounterNoticeReady(matter.status)];
  const [t, choices] = await Promise.all([getTranslations('desk'), isNew ? admitChoices(matter) : []]);
  return (
    <VerdictForm
      action={reviewCounterNotice}
      matter={matter}
      query={query}
      title={t(isNew ? 'counter.admitTitle' : isReady ? 'counter.decideTitle' : 'outcome.title')}
      choices={choices}
      sends={isNew || isReady}
    >
      {isReady && <CounterDecision matter={matter} />}
      {!isNew && !isReady && <CounterOutcome matter={matter} />}
    </VerdictForm>
  );
}
