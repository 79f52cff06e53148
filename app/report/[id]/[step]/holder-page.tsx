import { DetailsStep } from '@/app/(portal)/identity/[id]/[step]/details-step';
import { DocumentStep } from '@/app/(portal)/identity/[id]/[step]/document-step';
import { FilesStep } from '@/app/(portal)/identity/[id]/[step]/files-step';
import type { PageProps } from './page-props';

/** The pages about the holder, as in the portal. */
export function HolderPage({ report: { identity }, place, page, error }: PageProps) {
  if (!identity) return null;
  if (page === 'details') return <DetailsStep identity={identity} place={place} />;
  if (page === 'document') return <DocumentStep identity={identity} place={place} />;
  if (page === 'papers') return <FilesStep identity={identity} error={error} place={place} />;
  return null;
}
