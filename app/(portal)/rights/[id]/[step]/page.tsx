import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { Main } from '@/components/ui/main';
import { getRight } from '@/lib/rights/queries';
import { isRightStep, rightSteps } from '@/lib/rights/steps';
import { isRightEditable } from '@/lib/rights/transitions';
import { requireMember } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { uploadMessage } from '@/lib/web/upload-message';
import { RightSteps } from '../../right-steps';
import { CheckStep } from './check-step';
import { ClaimStep } from './claim-step';
import { DetailsStep } from './details-step';
import { FilesStep } from './files-step';
import { RegistrationStep } from './registration-step';
import { SignatureStep } from './signature-step';

interface Props {
  params: Promise<{ id: string; step: string }>;
  searchParams: Promise<{ upload?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ step }, t] = await Promise.all([params, getTranslations('rights.steps')]);
  return isRightStep(step) ? { title: t(step) } : {};
}

export default async function RightStepPage({ params, searchParams }: Props) {
  const [{ id, step }, { upload }, actor] = await Promise.all([params, searchParams, requireMember()]);
  if (!isRightStep(step)) notFound();
  const right = await orNotFound(getRight(actor, id));
  if (!isRightEditable(right.status)) redirect(`/rights/${id}`);
  if (!rightSteps(right.data).includes(step)) redirect(`/rights/${id}/details`);
  const statement = right.data.proof === 'STATEMENT';
  return (
    <Main width="form">
      <RightSteps current={step} right={right} />
      {step === 'registration' && <RegistrationStep right={right} />}
      {step === 'details' && (statement ? <ClaimStep right={right} /> : <DetailsStep right={right} />)}
      {step === 'signature' && <SignatureStep right={right} />}
      {step === 'files' && <FilesStep right={right} error={await uploadMessage(upload)} />}
      {step === 'check' && <CheckStep right={right} />}
    </Main>
  );
}
