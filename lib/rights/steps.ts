import { filesProblem, type FileCounts } from '@/lib/identities/steps';
import type { RightData } from './right-data';
import { rightDetailsSchema } from './schema';

/** The pages of registering a right, in their order; the last one shows the answers and sends them. */
export const RIGHT_STEPS = ['details', 'files', 'check'] as const;
export type RightStep = (typeof RIGHT_STEPS)[number];

export const isRightStep = (name: string): name is RightStep =>
  (RIGHT_STEPS as readonly string[]).includes(name);

/** Files one right may have. */
export const MAX_RIGHT_FILES = 12;

/** Why a step is not complete: a key of the errors messages. */
export type IncompleteRight = Partial<Record<'details' | 'files', string>>;

function detailsProblem(id: string, data: RightData): string | null {
  const parsed = rightDetailsSchema.safeParse({ ...data, id, niceClasses: data.niceClasses.join(', ') });
  if (parsed.success) return null;
  const passed = parsed.error.issues.some((issue) => issue.message === 'date_passed');
  return passed ? 'date_passed' : 'step_unanswered';
}

/** What still keeps a right from being submitted; empty when nothing does. Pure but for today's date. */
export function incompleteRight(id: string, data: RightData, files: FileCounts): IncompleteRight {
  const problems: Record<string, string | null> = {
    details: detailsProblem(id, data),
    files: filesProblem(files),
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
