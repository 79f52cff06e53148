import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { getNoticeDraft } from '@/lib/notices/draft';
import { isNoticeEditable } from '@/lib/notices/transitions';
import { requireMember } from '@/lib/web/current-actor';
import { idParam } from '@/lib/web/id-param';
import { orNotFound } from '@/lib/web/or-not-found';
import { uploadMessage } from '@/lib/web/upload-message';
import { isEditPage, stepOf, type EditPage } from '../edit-path';
import { CheckStep } from '../steps/check-step';
import { DescriptionStep } from '../steps/description-step';
import { EvidenceStep } from '../steps/evidence-step';
import { LinksStep } from '../steps/links-step';
import { MarketplaceStep } from '../steps/marketplace-step';
import { ReasonDetailsStep } from '../steps/reason-details-step';
import { ReasonStep } from '../steps/reason-step';
import { RightStep } from '../steps/right-step';
import { StatementsStep } from '../steps/statements-step';
import type { StepProps } from '../steps/step-props';

interface Props {
  params: Promise<{ id: string; step: string }>;
  searchParams: Promise<{ back?: string; upload?: string }>;
}

async function pageOf(params: Props['params']): Promise<EditPage> {
  const { step } = await params;
  if (!isEditPage(step)) notFound();
  return step;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('notices.edit.step');
  return { title: t(stepOf(await pageOf(params))) };
}

const PAGES: Record<EditPage, (props: StepProps) => React.ReactNode> = {
  marketplace: MarketplaceStep,
  right: RightStep,
  reason: ReasonStep,
  'reason-details': ReasonDetailsStep,
  links: LinksStep,
  description: DescriptionStep,
  evidence: EvidenceStep,
  statements: StatementsStep,
  check: CheckStep,
};

export default async function EditPage({ params, searchParams }: Props) {
  const page = await pageOf(params);
  const [actor, id, { back, upload }] = await Promise.all([requireMember(), idParam(params), searchParams]);
  const draft = await orNotFound(getNoticeDraft(actor, id));
  // the way back after filing leads here, and there is nothing to edit any more
  if (!isNoticeEditable(draft.status)) redirect(`/notices/${id}`);
  const Step = PAGES[page];
  return (
    <Step actor={actor} draft={draft} back={back === 'check'} uploadError={await uploadMessage(upload)} />
  );
}
