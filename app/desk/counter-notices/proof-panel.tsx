import { getTranslations } from 'next-intl/server';
import { answerWindow, isClockOver } from '@/lib/counter-notices/answer-window';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { REFUSE_PROOF_CODES } from '@/lib/counter-notices/reasons';
import { refusalWords } from '@/lib/counter-notices/standard-words';
import { isCounterNoticeAnswered } from '@/lib/counter-notices/transitions';
import { asLocale } from '@/lib/i18n/locale';
import { readerFormat } from '@/lib/i18n/reader-format';
import { writeDate } from '@/lib/identities/calendar-date';
import type { DeskQuery } from '../queue-name';
import { ReasonPanel } from '../reason-panel';
import { VerdictForm } from '../verdict-form';
import { reviewCounterNotice } from './actions';
import { ProveFields } from './prove-fields';

/** While a statute's clock runs: record that an action is proven, or find that what was sent does not prove one. */
export async function ProofPanel({ matter, query }: { matter: CounterNoticeCase; query: DeskQuery }) {
  const [t, l, format] = await Promise.all([
    getTranslations('legal.desk'),
    getTranslations('legal.refuse'),
    readerFormat(),
  ]);
  const { dueAt } = answerWindow(matter);
  const { response } = matter;
  const late = isClockOver(matter);
  const locale = asLocale(matter.notice.account.locale);
  const due = dueAt ? format.moment(dueAt) : '';
  const refuse = {
    value: 'refuse',
    label: t('refuse'),
    shortcut: 'r',
    panel: (
      <div className="grid gap-4">
        <p className="hint">{t('refuseText', { due })}</p>
        <ReasonPanel
          verdict="refuse"
          codes={REFUSE_PROOF_CODES}
          labelOf={(code) => l(`${code as 'other'}.label`)}
          wordsOf={(code) => refusalWords(locale, code)}
          locale={locale}
          to="complainant"
        />
      </div>
    ),
  };
  const prove = { value: 'prove', label: t('prove'), panel: <ProveFields /> };
  const choices = isCounterNoticeAnswered(matter.status) ? [prove, refuse] : [prove];
  const stated = {
    forum: response?.forum ?? '',
    caseNumber: response?.caseNumber ?? '',
    filedOn: writeDate(response?.filedOn ?? null),
  };
  return (
    <VerdictForm
      action={reviewCounterNotice}
      matter={matter}
      query={query}
      title={t('proofTitle')}
      choices={late ? [] : choices}
      initial={stated}
      note={late && <p className="hint">{t('late')}</p>}
    />
  );
}
