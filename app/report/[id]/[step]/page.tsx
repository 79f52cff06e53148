import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { Main } from '@/components/ui/main';
import { getReport, type ReportView } from '@/lib/reports/queries';
import { isReportPage, pageAfter, pageBefore, pageBeforehand, type ReportPage } from '@/lib/reports/steps';
import { requireGuest } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { uploadMessage } from '@/lib/web/upload-message';
import {
  saveDetails,
  saveDocument,
  saveHolder,
  savePeople,
  saveRegistered,
  saveRightChoice,
  saveRightDetails,
  saveScope,
  saveStatement,
  saveValidity,
  saveWho,
  signStatement,
} from '../../actions';
import type { ReportPlace } from '../../report-place';
import { ReportSteps } from '../report-steps';
import { CheckStep } from './check-step';
import { HolderPage } from './holder-page';
import { LetterPage } from './letter-page';
import { NoticePage } from './notice-page';
import { ReturnReason } from './return-reason';
import { RightPage } from './right-page';
import { RightChoiceStep } from './right-choice-step';
import { WhoStep } from './who-step';

interface Props {
  params: Promise<{ id: string; step: string }>;
  searchParams: Promise<{ back?: string; upload?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ step }, t] = await Promise.all([params, getTranslations('report.pages')]);
  return isReportPage(step) ? { title: t(step) } : {};
}

/** What saves a page about the papers; those about the claim have forms of their own. */
function saveOf(page: ReportPage, { right }: ReportView): ReportPlace['save'] {
  const saves: Partial<Record<ReportPage, ReportPlace['save']>> = {
    who: saveWho,
    document: saveDocument,
    'letter-people': savePeople,
    'letter-holder': saveHolder,
    'letter-scope': saveScope,
    'letter-validity': saveValidity,
    right: saveRightChoice,
    registration: saveRegistered,
    'right-details': right?.data.proof === 'STATEMENT' ? saveStatement : saveRightDetails,
    'right-signature': signStatement,
  };
  return saves[page] ?? saveDetails;
}

export default async function StepPage({ params, searchParams }: Props) {
  const [{ id, step }, { back, upload }, actor] = await Promise.all([params, searchParams, requireGuest()]);
  if (!isReportPage(step)) notFound();
  const report = await orNotFound(getReport(actor, id));
  const { pages, answers } = report;
  // what lies with us is asked of nobody: the way back after sending leads here
  if (!pages.includes(step) || pages.length === 1) redirect(`/report/${id}`);
  const first = pageBeforehand(step, answers);
  if (first) redirect(`/report/${id}/${first}`);
  const fromCheck = back === 'check';
  const [before, next] = [pageBefore(step, pages), fromCheck ? 'check' : pageAfter(step, pages)];
  const place: ReportPlace = {
    report: id,
    save: saveOf(step, report),
    here: `/report/${id}/${step}${fromCheck ? '?back=check' : ''}`,
    before: fromCheck ? `/report/${id}/check` : `/report/${id}${before ? `/${before}` : ''}`,
    after: `/report/${id}/${next}`,
    fromCheck,
  };
  const shared = { actor, report, place, page: step, error: await uploadMessage(upload) };
  return (
    <Main width={step === 'links' || step === 'check' ? 'prose' : 'form'}>
      <ReportSteps report={report} page={step} />
      <ReturnReason report={report} page={step} />
      {step === 'who' && <WhoStep {...shared} />}
      {step === 'right' && <RightChoiceStep {...shared} />}
      {step === 'check' && <CheckStep actor={actor} report={report} />}
      <HolderPage {...shared} />
      <LetterPage {...shared} />
      <RightPage {...shared} />
      <NoticePage {...shared} />
    </Main>
  );
}
