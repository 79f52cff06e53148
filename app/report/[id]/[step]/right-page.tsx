import { ClaimStep } from '@/app/(portal)/rights/[id]/[step]/claim-step';
import { DetailsStep } from '@/app/(portal)/rights/[id]/[step]/details-step';
import { FilesStep } from '@/app/(portal)/rights/[id]/[step]/files-step';
import { RegistrationStep } from '@/app/(portal)/rights/[id]/[step]/registration-step';
import { SignatureStep } from '@/app/(portal)/rights/[id]/[step]/signature-step';
import type { PageProps } from './page-props';

/** The pages about the right, as in the portal: a certificate, or a statement signed here. */
export function RightPage({ report: { right }, place, page, error }: PageProps) {
  if (!right) return null;
  switch (page) {
    case 'registration':
      return <RegistrationStep right={right} place={place} />;
    case 'right-details': {
      const Details = right.data.proof === 'STATEMENT' ? ClaimStep : DetailsStep;
      return <Details right={right} place={place} />;
    }
    case 'right-signature':
      return <SignatureStep right={right} place={place} />;
    case 'certificate':
      return <FilesStep right={right} error={error} place={place} />;
    default:
      return null;
  }
}
