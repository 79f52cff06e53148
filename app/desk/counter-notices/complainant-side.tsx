import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DescriptionList } from '@/components/ui/description-list';
import { answerWindow } from '@/lib/counter-notices/answer-window';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import {
  isCounterNoticeForwarded,
  isCounterNoticeNew,
  isCounterNoticeUnanswered,
} from '@/lib/counter-notices/transitions';
import type { DocumentView } from '@/lib/documents/queries';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isRightDraft } from '@/lib/rights/transitions';
import { MatterPapers } from '../matter-papers';
import { reasonAnswers } from '../notices/reason-answers';
import { deskPath } from '../queue-name';

interface Props {
  matter: CounterNoticeCase;
  evidence: readonly DocumentView[];
  answerPapers: readonly DocumentView[];
}

async function ClaimBlock({ notice }: { notice: CounterNoticeCase['notice'] }) {
  const [t, kinds, reasons, answers] = await Promise.all([
    getTranslations('desk'),
    getTranslations('rights'),
    getTranslations('reasons.complaint'),
    reasonAnswers(notice.reasonCode, notice.reasonFields),
  ]);
  const reason = `${notice.reasonCode ?? ''}.label` as 'other.label';
  const { right } = notice;
  const office = `offices.${right?.office ?? ''}` as 'offices.CNIPA';
  const rows: [string, ReactNode][] = [
    [
      t('counter.notice'),
      <a key="notice" className="link" href={deskPath('notices', notice.id, {})}>
        {notice.reference}
      </a>,
    ],
    [t('notice.reason'), reasons.has(reason) ? reasons(reason) : ''],
    ...answers,
    ...(right
      ? [
          [
            t('notice.right'),
            isRightDraft(right.status) ? (
              right.title
            ) : (
              <a key="right" className="link" href={deskPath('rights', right.id, {})}>
                {right.title}
              </a>
            ),
          ] as [string, ReactNode],
          [
            t('notice.number'),
            [
              right.number,
              kinds(`kinds.${right.kind}.label`),
              kinds.has(office) ? kinds(office) : right.office,
            ]
              .filter(Boolean)
              .join(' · '),
          ] as [string, ReactNode],
        ]
      : []),
    [t('notice.filedBy'), `${notice.account.name} · ${notice.account.email}`],
    [t('notice.signature'), notice.signatureName],
  ];
  return (
    <>
      <DescriptionList rows={rows.map(([term, value]) => ({ term, value }))} />
      <h3>{t('notice.description')}</h3>
      <p className="case-text">{notice.description}</p>
    </>
  );
}

/** What came of asking the complainant, in words. */
async function AnswerBlock({ matter }: { matter: CounterNoticeCase }) {
  const [t, l, format] = await Promise.all([
    getTranslations('desk.counter'),
    getTranslations('legal.desk'),
    readerFormat(),
  ]);
  const { response, status } = matter;
  const { dueAt } = answerWindow(matter);
  if (response) {
    const at = response.submittedAt && format.moment(response.submittedAt);
    return (
      <>
        {response.explanation !== '' && <p className="case-text">{response.explanation}</p>}
        <DescriptionList
          rows={[
            ...(response.filedOn
              ? [
                  {
                    term: l('action'),
                    value: l('proofValue', {
                      forum: response.forum,
                      number: response.caseNumber,
                      date: format.date(response.filedOn),
                    }),
                  },
                ]
              : []),
            { term: t('signature'), value: [response.signatureName, at].filter(Boolean).join(' · ') },
          ]}
        />
      </>
    );
  }
  const due = dueAt ? format.moment(dueAt) : '';
  if (isCounterNoticeUnanswered(status)) return <p className="hint">{t('noAnswer', { due })}</p>;
  if (isCounterNoticeForwarded(status)) return <p className="hint">{t('noAnswerYet', { due })}</p>;
  return isCounterNoticeNew(status) ? <p className="hint">{t('notForwarded')}</p> : null;
}

/** The complainant's side: the claim and its evidence, the answer and its papers. */
export async function ComplainantSide({ matter, evidence, answerPapers }: Props) {
  const t = await getTranslations('desk');
  const { notice, response } = matter;
  return (
    <section className="case-paper case-side" aria-label={t('counter.complainantSide')} tabIndex={0}>
      <div className="case-block">
        <p className="eyebrow">{t('counter.complainantSide')}</p>
        <h2>{notice.party.name}</h2>
        <h3>{t('counter.claim')}</h3>
        <ClaimBlock notice={notice} />
        <h3>{t('counter.answer')}</h3>
        <AnswerBlock matter={matter} />
      </div>
      {response && (
        <>
          <h3 className="case-papers-title">{t('counter.answerPapers')}</h3>
          <MatterPapers documents={answerPapers} empty={t('counter.noAnswerPapers')} prefix="answer-" />
        </>
      )}
      <h3 className="case-papers-title">{t('counter.evidence')}</h3>
      <MatterPapers documents={evidence} empty={t('notice.noEvidence')} prefix="evidence-" />
    </section>
  );
}
