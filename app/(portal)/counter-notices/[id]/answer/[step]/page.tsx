import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { Main } from '@/components/ui/main';
import { findResponseDraft } from '@/lib/counter-notices/response-draft';
import { isResponseStep, responseSteps, type ResponseStep } from '@/lib/counter-notices/response-steps';
import { isLegal } from '@/lib/notices/source';
import { requireFiler } from '@/lib/web/current-actor';
import { idParam } from '@/lib/web/id-param';
import { orNotFound } from '@/lib/web/or-not-found';
import { uploadMessage } from '@/lib/web/upload-message';
import { ActionStep } from './action-step';
import { CheckStep } from './check-step';
import { EvidenceStep } from './evidence-step';
import { ExplanationStep } from './explanation-step';
import { ListingsStep } from './listings-step';
import type { ResponseProps } from './response-form';
import { ResponseStepper } from './response-stepper';
import { SignStep } from './sign-step';
import { stepWords } from './step-words';

interface Props {
  params: Promise<{ id: string; step: string }>;
  searchParams: Promise<{ from?: string | string[]; upload?: string | string[] }>;
}

const loadDraft = cache(async (id: string) => orNotFound(findResponseDraft(await requireFiler(), id)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [id, { step }] = await Promise.all([idParam(params), params]);
  const draft = await loadDraft(id);
  return draft && isResponseStep(step) ? { title: (await stepWords(step, draft)).title } : {};
}

function Step({ step, ...props }: ResponseProps & { step: ResponseStep; error: string | null }) {
  switch (step) {
    case 'listings':
      return <ListingsStep {...props} />;
    case 'explanation':
      return <ExplanationStep {...props} />;
    case 'action':
      return <ActionStep {...props} />;
    case 'evidence':
      return <EvidenceStep {...props} />;
    case 'sign':
      return <SignStep {...props} />;
    case 'check':
      return <CheckStep {...props} />;
  }
}

/** One page of the answer; once it is sent, or its date has passed, the counter-notice says how it stands. */
export default async function AnswerStepPage({ params, searchParams }: Props) {
  const [id, { step }, { from, upload }] = await Promise.all([idParam(params), params, searchParams]);
  const draft = await loadDraft(id);
  if (!draft) redirect(`/counter-notices/${id}`);
  const legal = isLegal(draft.counterNotice.notice);
  if (!isResponseStep(step) || !responseSteps(draft.settles, legal).includes(step))
    redirect(`/counter-notices/${id}/answer`);
  return (
    <Main width="form">
      <ResponseStepper id={id} current={step} draft={draft} />
      <Step
        step={step}
        id={id}
        draft={draft}
        fromCheck={from === 'check'}
        error={await uploadMessage(upload)}
      />
    </Main>
  );
}
