import { filesProblem, type FileCounts } from '@/lib/identities/steps';
import { claimDetailsSchema } from './claim-schema';
import type { RightData } from './right-data';
import { hasClaims, rightDetailsSchema } from './schema';

/** The pages of registering a right, in their order; the last one shows the answers and sends them. */
const RIGHT_STEPS = ['registration', 'details', 'signature', 'files', 'check'] as const;
export type RightStep = (typeof RIGHT_STEPS)[number];

export const isRightStep = (name: string): name is RightStep =>
  (RIGHT_STEPS as readonly string[]).includes(name);

type Asked = Pick<RightData, 'kind' | 'proof'>;

/** Those that such a right goes through: only copyright may be unregistered, and only then is something signed here. */
export const rightSteps = ({ kind, proof }: Asked): RightStep[] =>
  RIGHT_STEPS.filter((step) => {
    if (step === 'registration') return kind === 'COPYRIGHT';
    return step !== 'signature' || proof === 'STATEMENT';
  });

/** Files one right may have. */
export const MAX_RIGHT_FILES = 12;

/** Why a step is not complete: a key of the errors messages. */
export type IncompleteRight = Partial<Record<'details' | 'signature' | 'files', string>>;

function detailsProblem(id: string, data: RightData): string | null {
  const parsed =
    data.proof === 'STATEMENT'
      ? claimDetailsSchema.safeParse({ ...data, id })
      : rightDetailsSchema.safeParse({ ...data, id, niceClasses: data.niceClasses.join(', ') });
  if (parsed.success) return null;
  const passed = parsed.error.issues.some((issue) => issue.message === 'date_passed');
  return passed ? 'date_passed' : 'step_unanswered';
}

/** Inventions and utility models come with a claim chart or an evaluation report, beside the certificate. */
export const needsClaimChart = ({ kind, patentKind }: Pick<RightData, 'kind' | 'patentKind'>): boolean =>
  kind === 'PATENT' && patentKind !== null && hasClaims(patentKind);

function papersProblem(data: RightData, files: FileCounts): string | null {
  const problem = filesProblem(files);
  if (problem) return data.proof === 'STATEMENT' && files.rejected === 0 ? 'proof_required' : problem;
  return needsClaimChart(data) && files.usable < 2 ? 'claim_chart_required' : null;
}

/** What still keeps a right from being submitted; empty when nothing does. Pure but for today's date. */
export function incompleteRight(id: string, data: RightData, files: FileCounts): IncompleteRight {
  const problems: Record<string, string | null> = {
    details: detailsProblem(id, data),
    signature: data.proof === 'STATEMENT' && data.signedAt === '' ? 'claim_unsigned' : null,
    files: papersProblem(data, files),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null));
}

/** The first page that still wants something, or the last. */
export function nextRightStep(incomplete: IncompleteRight): RightStep {
  return RIGHT_STEPS.find((step) => step in incomplete) ?? 'check';
}

/** Whether a step has been answered; the last one never is before it is sent. */
export const isRightStepDone = (step: RightStep, incomplete: IncompleteRight): boolean =>
  step !== 'check' && !(step in incomplete);
