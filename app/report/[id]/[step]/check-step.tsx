import { getTranslations } from 'next-intl/server';
import { letterAnswers } from '@/app/(portal)/authorizations/letter-answers';
import { identityAnswers, type Answer } from '@/app/(portal)/identity/identity-answers';
import { MatterDocuments } from '@/app/(portal)/identity/matter-documents';
import { MissingSteps } from '@/app/(portal)/identity/missing-steps';
import { StepActions } from '@/app/(portal)/identity/step-actions';
import { mailInstead, MailInstead } from '@/app/(portal)/notices/[id]/by-mail/instead';
import { answerRows } from '@/app/(portal)/notices/[id]/edit/steps/answer-rows';
import { rightAnswers } from '@/app/(portal)/rights/right-answers';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { SummaryList, type SummaryRow } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import type { SignedIn } from '@/lib/accounts/session';
import type { ReportView } from '@/lib/reports/queries';
import { firstOpenPage, pageBefore, type ReportPage } from '@/lib/reports/steps';
import { send } from '../../actions';

interface Props {
  actor: SignedIn;
  report: ReportView;
}

const pathOf = ({ id }: ReportView, page: ReportPage) => `/report/${id}/${page}?back=check`;

/** The way back to a page, while it asks for something. */
async function changeTo(report: ReportView, page: ReportPage, what: string) {
  if (!report.pages.includes(page)) return undefined;
  const c = await getTranslations('common.action');
  return { href: pathOf(report, page), text: c('change'), label: c('changeWhat', { what }) };
}

const rowsOf = (report: ReportView, page: ReportPage, answers: readonly Answer[]): Promise<SummaryRow[]> =>
  Promise.all(
    answers.map(async (answer) => ({ ...answer, change: await changeTo(report, page, answer.term) })),
  );

async function Files({ report, page, documents }: { report: ReportView; page: ReportPage } & FilesOf) {
  const [t, c] = await Promise.all([getTranslations('report'), getTranslations('common')]);
  const change = await changeTo(report, page, t(`pages.${page}`));
  return (
    <div className="grid gap-3">
      <div className="flex items-baseline justify-between gap-4">
        <h3>{t(`pages.${page}`)}</h3>
        {change && (
          <TextLink href={change.href} aria-label={change.label}>
            {change.text}
          </TextLink>
        )}
      </div>
      <MatterDocuments documents={documents} empty={c('none')} />
    </div>
  );
}
type FilesOf = Pick<Parameters<typeof MatterDocuments>[0], 'documents'>;

async function Holder({ report }: { report: ReportView }) {
  const { identity } = report;
  const t = await getTranslations('report.parts');
  if (!identity) return null;
  const { details, document } = await identityAnswers(identity);
  const [kind, ...rest] = details;
  const rows = [
    ...(kind ? await rowsOf(report, 'who', [kind]) : []),
    ...(await rowsOf(report, 'details', rest)),
    ...(await rowsOf(report, 'document', document)),
  ];
  return (
    <section className="grid gap-4">
      <h2>{t('holder')}</h2>
      <SummaryList rows={rows} />
      <Files report={report} page="papers" documents={identity.documents} />
    </section>
  );
}

/** The pages that ask for what a letter says. */
const LETTER_PAGES = {
  people: 'letter-people',
  holder: 'letter-holder',
  scope: 'letter-scope',
  validity: 'letter-validity',
  letter: 'letter',
  check: 'check',
} as const;

async function Letter({ report }: { report: ReportView }) {
  const { letter } = report;
  const t = await getTranslations('report.parts');
  if (!letter) return null;
  const rows = await Promise.all(
    (await letterAnswers(letter)).map(async ({ step, ...answer }) => ({
      ...answer,
      change: step && (await changeTo(report, LETTER_PAGES[step], answer.term)),
    })),
  );
  return (
    <section className="grid gap-4">
      <h2>{t('letter')}</h2>
      <SummaryList rows={rows} />
      <Files report={report} page="letter" documents={letter.documents} />
    </section>
  );
}

async function Right({ report }: { report: ReportView }) {
  const { right } = report;
  const [t, r] = await Promise.all([getTranslations('report.parts'), getTranslations('rights')]);
  if (!right) return null;
  const kind = { key: 'kind', term: r('fields.kind'), value: r(`kinds.${right.kind}.label`) };
  const rows = [
    ...(await rowsOf(report, 'right', [kind])),
    ...(await rowsOf(report, 'right-details', await rightAnswers(right))),
  ];
  return (
    <section className="grid gap-4">
      <h2>{t('right')}</h2>
      <SummaryList rows={rows} />
      <Files report={report} page="certificate" documents={right.documents} />
    </section>
  );
}

async function Claim({ report }: { report: ReportView }) {
  const t = await getTranslations('report.check');
  if (!report.notice) return null;
  const rows = await answerRows(report.notice);
  // both have a part of their own above
  const own = rows.filter(({ key }) => key !== 'party' && key !== 'right');
  const open = report.pages.includes('marketplace');
  return (
    <section className="grid gap-4">
      <h2>{t('notice')}</h2>
      <SummaryList rows={open ? own : own.map((row) => ({ ...row, change: undefined }))} />
    </section>
  );
}

/** All the answers, each with its way back, before they are sent together. */
export async function CheckStep({ actor, report }: Props) {
  const { id, pages, incomplete, submittedAt } = report;
  const [t, c] = await Promise.all([getTranslations('report'), getTranslations('common')]);
  const missing = pages.flatMap((page) => {
    const problem = incomplete[page];
    return problem ? [{ href: pathOf(report, page), label: t(`pages.${page}`), problem }] : [];
  });
  const contact = [
    { key: 'name', term: t('check.name'), value: actor.name },
    { key: 'email', term: t('check.email'), value: actor.email },
  ];
  const before = `/report/${id}/${pageBefore('check', pages) ?? 'check'}`;
  return (
    <>
      <PageHeader title={t('check.title')} lead={t(submittedAt ? 'check.leadAgain' : 'check.lead')} />
      <div className="grid gap-8">
        <MissingSteps title={t('check.missing')} steps={missing} />
        <section className="grid gap-4">
          <h2>{t('check.contact')}</h2>
          <SummaryList rows={contact} />
        </section>
        <Holder report={report} />
        <Letter report={report} />
        <Right report={report} />
        <Claim report={report} />
        {missing.length === 0 ? (
          <Form
            action={send}
            errorTitle={c('form.errorTitle')}
            byMail={report.notice ? await mailInstead(report.notice, actor) : undefined}
          >
            <input type="hidden" name="report" value={id} />
            <p>{t('check.afterwards')}</p>
            <StepActions back={before} text={t(submittedAt ? 'check.sendAgain' : 'check.send')} />
            {report.notice && <MailInstead draft={report.notice} />}
          </Form>
        ) : (
          <div className="actions">
            <LinkButton variant="primary" href={pathOf(report, firstOpenPage(incomplete))}>
              {c('action.continue')}
            </LinkButton>
          </div>
        )}
      </div>
    </>
  );
}
