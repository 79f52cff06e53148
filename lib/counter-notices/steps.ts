import type { CounterNotice } from '@/lib/generated/prisma/client';
import type { DocumentStatus, ReportedListingStatus } from '@/lib/generated/prisma/enums';
import { isListingCounterable, isListingDisputed } from '@/lib/notices/transitions';
import { counterRules } from './counter-rules';
import { DEFENCES, isDefence } from './reasons';
import { contactSchema, defenceSchema, signCounterNoticeSchema } from './schema';

/** The pages of answering, in their order; the last one shows the answers and sends them. */
export const COUNTER_STEPS = ['listings', 'defence', 'documents', 'contact', 'sign', 'check'] as const;
export type CounterStep = (typeof COUNTER_STEPS)[number];

export const isCounterStep = (name: string): name is CounterStep =>
  (COUNTER_STEPS as readonly string[]).includes(name);

/** The page after this one. */
export const counterStepAfter = (step: CounterStep): CounterStep =>
  COUNTER_STEPS[COUNTER_STEPS.indexOf(step) + 1] ?? 'check';

/** What still keeps a draft from being submitted, as step → key of the errors messages. */
export type MissingSteps = Partial<Record<CounterStep, string>>;

type Answers = Pick<
  CounterNotice,
  | 'id'
  | 'defenceCode'
  | 'explanation'
  | 'contactName'
  | 'address'
  | 'telephone'
  | 'statements'
  | 'signatureName'
> & { profile: string };

/** Whether a listing can (still) be answered for: it is down, and nobody has let go of it. */
export const isAnswerable = ({ status }: { status: ReportedListingStatus }): boolean =>
  isListingCounterable(status) || isListingDisputed(status);

function documentsProblem(
  { defenceCode, profile }: Answers,
  documents: readonly { status: DocumentStatus }[],
): string | null {
  if (documents.some(({ status }) => status === 'REJECTED')) return 'document_rejected';
  if (documents.some(({ status }) => status === 'QUARANTINED')) return 'document_pending';
  const { evidence } = counterRules(profile);
  const ofDefence = isDefence(defenceCode) && DEFENCES[defenceCode].evidence;
  const needed = evidence === 'always' || (evidence === 'defence' && ofDefence);
  return needed && documents.length === 0 ? 'evidence_required' : null;
}

const isSigned = (row: Answers): boolean =>
  signCounterNoticeSchema.safeParse(row).success &&
  counterRules(row.profile).statements.every((statement) => row.statements.includes(statement));

/**
 * Checks every step of a draft; empty when nothing is missing. Pure.
 * @param listings those chosen, as they stand now
 * @param documents those not taken away
 */
export function missingSteps(
  row: Answers,
  listings: readonly { status: ReportedListingStatus }[],
  documents: readonly { status: DocumentStatus }[],
): MissingSteps {
  const problems: Partial<Record<CounterStep, string | null>> = {
    listings: listings.some(isAnswerable) ? null : 'choose_listing',
    defence: defenceSchema.safeParse(row).success ? null : 'step_incomplete',
    documents: documentsProblem(row, documents),
    contact: contactSchema.safeParse(row).success ? null : 'step_incomplete',
    sign: isSigned(row) ? null : 'step_incomplete',
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null));
}
