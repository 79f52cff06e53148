import type { DocumentStatus, IdentityDocumentType, PartyKind } from '@/lib/generated/prisma/enums';
import { writeDate } from './calendar-date';
import { documentTypesFor } from './accepted-documents';
import { identityDetailsSchema, identityDocumentSchema } from './schema';

/** The pages of proving an identity, in their order; the last one shows the answers and sends them. */
export const IDENTITY_STEPS = ['kind', 'details', 'document', 'files', 'check'] as const;
export type IdentityStep = (typeof IDENTITY_STEPS)[number];

export const isIdentityStep = (name: string): name is IdentityStep =>
  (IDENTITY_STEPS as readonly string[]).includes(name);

/** Files one identity may have. */
export const MAX_IDENTITY_FILES = 8;

/** What has been answered so far. */
export interface IdentityAnswers {
  id: string;
  party: { kind: PartyKind };
  legalName: string;
  country: string;
  address: string;
  documentType: IdentityDocumentType | null;
  documentNumber: string;
  expiresOn: Date | null;
}

/** How its files stand: those a reviewer can read or that are still being looked at, and those that cannot be used. */
export interface FileCounts {
  usable: number;
  rejected: number;
}

/** Counts files by what a reviewer can do with them. */
export function countFiles(documents: readonly { status: DocumentStatus }[]): FileCounts {
  const rejected = documents.filter((document) => document.status === 'REJECTED').length;
  return { usable: documents.length - rejected, rejected };
}

/** Why a step is not complete: a key of the errors messages. */
export type IncompleteIdentity = Partial<Record<'details' | 'document' | 'files', string>>;

/** The key of the errors messages for a matter's files, or null when they will do. */
export function filesProblem({ usable, rejected }: FileCounts): string | null {
  if (rejected > 0) return 'document_rejected';
  return usable === 0 ? 'document_required' : null;
}

function documentProblem(answers: IdentityAnswers): string | null {
  const { documentType, party, country } = answers;
  const parsed = identityDocumentSchema.safeParse({ ...answers, expiresOn: writeDate(answers.expiresOn) });
  if (!parsed.success) {
    const expired = parsed.error.issues.some((issue) => issue.message === 'date_expired');
    return expired ? 'date_expired' : 'step_unanswered';
  }
  return documentType && documentTypesFor(party.kind, country).includes(documentType)
    ? null
    : 'document_type_not_allowed';
}

/** What still keeps an identity from being submitted; empty when nothing does. Pure but for today's date. */
export function incompleteIdentity(answers: IdentityAnswers, files: FileCounts): IncompleteIdentity {
  const problems: Record<string, string | null> = {
    details: identityDetailsSchema.safeParse(answers).success ? null : 'step_unanswered',
    document: documentProblem(answers),
    files: filesProblem(files),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null));
}

/** The first page that still wants something, or the last. */
export function nextIdentityStep(incomplete: IncompleteIdentity): IdentityStep {
  return IDENTITY_STEPS.find((step) => step in incomplete) ?? 'check';
}

/** Whether a step has been answered; the last one never is before it is sent. */
export const isStepDone = (step: IdentityStep, incomplete: IncompleteIdentity): boolean =>
  step !== 'check' && !(step in incomplete);
