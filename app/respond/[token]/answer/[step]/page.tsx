import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Main } from '@/components/ui/main';
import { findCounterDraft } from '@/lib/counter-notices/seller-case';
import { isCounterStep, type CounterStep } from '@/lib/counter-notices/steps';
import { listDocuments } from '@/lib/documents/queries';
import { requireSeller } from '@/lib/web/current-seller';
import { uploadMessage } from '@/lib/web/upload-message';
import { AnswerSteps } from './answer-steps';
import { CheckStep } from './check-step';
import { ContactStep } from './contact-step';
import { DefenceStep } from './defence-step';
import { DocumentsStep } from './documents-step';
import { ListingsStep } from './listings-step';
import { SignStep } from './sign-step';
import type { StepProps } from './step-form';

interface Props {
  params: Promise<{ token: string; step: string }>;
  searchParams: Promise<{ from?: string | string[]; upload?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ step }, t] = await Promise.all([params, getTranslations('respond.answer')]);
  return isCounterStep(step) ? { title: t(`${step}.title`) } : {};
}

function Step({ step, ...props }: StepProps & { step: CounterStep; error: string | null }) {
  switch (step) {
    case 'listings':
      return <ListingsStep {...props} />;
    case 'defence':
      return <DefenceStep {...props} />;
    case 'documents':
      return <DocumentsStep {...props} />;
    case 'contact':
      return <ContactStep {...props} />;
    case 'sign':
      return <SignStep {...props} />;
    case 'check':
      return <CheckStep {...props} />;
  }
}

/** One page of the counter-notice being written. A seller has one at a time, so the path need not name it. */
export default async function AnswerStepPage({ params, searchParams }: Props) {
  const [{ token, step }, { from, upload }] = await Promise.all([params, searchParams]);
  const seller = await requireSeller(token);
  const draft = await findCounterDraft(seller);
  if (!draft) redirect(`/respond/${token}/case`);
  if (!isCounterStep(step)) redirect(`/respond/${token}/answer`);
  const documents = await listDocuments(seller, { counterNoticeId: draft.id });
  return (
    <Main width="form">
      <AnswerSteps token={token} current={step} draft={draft} />
      <Step
        step={step}
        token={token}
        draft={draft}
        documents={documents}
        fromCheck={from === 'check'}
        error={await uploadMessage(upload)}
      />
    </Main>
  );
}
