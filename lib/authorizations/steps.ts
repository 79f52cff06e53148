import { filesProblem, type FileCounts } from '@/lib/identities/steps';
import type { LetterData } from './letter-data';
import { letterDateProblems, letterHolderSchema, letterPeopleSchema, letterScopeSchema } from './schema';

/** The pages of adding a letter, in their order; the last one shows the answers and sends them. */
export const LETTER_STEPS = ['people', 'holder', 'scope', 'validity', 'letter', 'check'] as const;
export type LetterStep = (typeof LETTER_STEPS)[number];

export const isLetterStep = (name: string): name is LetterStep =>
  (LETTER_STEPS as readonly string[]).includes(name);

/** Files one letter may have: its pages and a translation. */
export const MAX_LETTER_FILES = 6;

/** Why a step is not complete: a key of the errors messages. */
export type IncompleteLetter = Partial<Record<Exclude<LetterStep, 'check'>, string>>;

/** What has to be known besides the answers. */
export interface LetterFacts {
  files: FileCounts;
  /** rights of the party that a letter may name */
  rightIds: readonly string[];
  /** the agent's own address, which is nobody's to confirm a letter with */
  agentEmail: string;
}

function scopeProblem(id: string, data: LetterData, rightIds: readonly string[]): string | null {
  const given = { id, ...data, scope: data.allRights ? 'all' : 'chosen' };
  if (!letterScopeSchema.safeParse(given).success) return 'step_unanswered';
  return data.allRights || data.rightIds.every((right) => rightIds.includes(right))
    ? null
    : 'letter_right_gone';
}

function holderProblem(id: string, data: LetterData, agentEmail: string): string | null {
  if (!letterHolderSchema.safeParse({ id, ...data }).success) return 'step_unanswered';
  return data.holderEmail === agentEmail.toLowerCase() ? 'holder_email_own' : null;
}

function validityProblem(data: LetterData): string | null {
  const wrong = letterDateProblems(data);
  const told = Object.values(wrong).find(
    (problem) => problem === 'letter_over' || problem === 'letter_dates_order',
  );
  return told ?? (Object.keys(wrong).length > 0 ? 'step_unanswered' : null);
}

/** What still keeps a letter from being submitted; empty when nothing does. Pure but for today's date. */
export function incompleteLetter(id: string, data: LetterData, facts: LetterFacts): IncompleteLetter {
  const problems: Record<string, string | null> = {
    people: letterPeopleSchema.safeParse({ id, ...data }).success ? null : 'step_unanswered',
    holder: holderProblem(id, data, facts.agentEmail),
    scope: scopeProblem(id, data, facts.rightIds),
    validity: validityProblem(data),
    letter: filesProblem(facts.files),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null));
}

/** The first page that still wants something, or the last. */
export const nextLetterStep = (incomplete: IncompleteLetter): LetterStep =>
  LETTER_STEPS.find((step) => step in incomplete) ?? 'check';

/** Whether a step has been answered; the last one never is before it is sent. */
export const isLetterStepDone = (step: LetterStep, incomplete: IncompleteLetter): boolean =>
  step !== 'check' && !(step in incomplete);

/** Everything a letter for signature says has been answered. */
export const canRenderLetter = (incomplete: IncompleteLetter): boolean =>
  !Object.keys(incomplete).some((step) => step !== 'letter');
