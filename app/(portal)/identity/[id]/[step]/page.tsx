import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { Main } from '@/components/ui/main';
import { getIdentity, type IdentityView } from '@/lib/identities/queries';
import { isIdentityStep, isStepDone, type IdentityStep } from '@/lib/identities/steps';
import { isIdentityDraft, isIdentityEditable } from '@/lib/identities/transitions';
import { requireMember } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { uploadMessage } from '@/lib/web/upload-message';
import { IdentitySteps } from '../../identity-steps';
import { CheckStep } from './check-step';
import { DetailsStep } from './details-step';
import { DocumentStep } from './document-step';
import { FilesStep } from './files-step';
import { KindStep } from './kind-step';

interface Props {
  params: Promise<{ id: string; step: string }>;
  searchParams: Promise<{ upload?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ step }, t] = await Promise.all([params, getTranslations('identity.steps')]);
  return isIdentityStep(step) ? { title: t(step) } : {};
}

/** Where to go instead, when a step cannot be answered now. */
function detour(identity: IdentityView, step: IdentityStep): string | null {
  if (!isIdentityEditable(identity.status)) return `/identity/${identity.id}`;
  if (step === 'kind' && !isIdentityDraft(identity.status)) return `/identity/${identity.id}/check`;
  // which documents will do depends on the country
  const early = step === 'document' && !isStepDone('details', identity.incomplete);
  return early ? `/identity/${identity.id}/details` : null;
}

export default async function IdentityStepPage({ params, searchParams }: Props) {
  const [{ id, step }, { upload }, actor] = await Promise.all([params, searchParams, requireMember()]);
  if (!isIdentityStep(step)) notFound();
  const identity = await orNotFound(getIdentity(actor, id));
  const elsewhere = detour(identity, step);
  if (elsewhere) redirect(elsewhere);
  return (
    <Main width="form">
      <IdentitySteps current={step} identity={identity} />
      {step === 'kind' && <KindStep identity={identity} />}
      {step === 'details' && <DetailsStep identity={identity} />}
      {step === 'document' && <DocumentStep identity={identity} />}
      {step === 'files' && <FilesStep identity={identity} error={await uploadMessage(upload)} />}
      {step === 'check' && <CheckStep identity={identity} />}
    </Main>
  );
}
