import { DescriptionStep } from '@/app/(portal)/notices/[id]/edit/steps/description-step';
import { EvidenceStep } from '@/app/(portal)/notices/[id]/edit/steps/evidence-step';
import { LinksStep } from '@/app/(portal)/notices/[id]/edit/steps/links-step';
import { MarketplaceStep } from '@/app/(portal)/notices/[id]/edit/steps/marketplace-step';
import { ReasonDetailsStep } from '@/app/(portal)/notices/[id]/edit/steps/reason-details-step';
import { ReasonStep } from '@/app/(portal)/notices/[id]/edit/steps/reason-step';
import { StatementsStep } from '@/app/(portal)/notices/[id]/edit/steps/statements-step';
import type { StepProps } from '@/app/(portal)/notices/[id]/edit/steps/step-props';
import type { ReportPage } from '@/lib/reports/steps';
import type { PageProps } from './page-props';

const PAGES: Partial<Record<ReportPage, (props: StepProps) => React.ReactNode>> = {
  marketplace: MarketplaceStep,
  links: LinksStep,
  reason: ReasonStep,
  'reason-details': ReasonDetailsStep,
  description: DescriptionStep,
  evidence: EvidenceStep,
  statements: StatementsStep,
};

/** The pages about the claim, as in the portal. */
export function NoticePage({ actor, report: { notice }, place, page, error }: PageProps) {
  const Step = PAGES[page];
  if (!notice || !Step) return null;
  return <Step actor={actor} draft={notice} back={place.fromCheck} uploadError={error} />;
}
