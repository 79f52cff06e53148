/**
 * What a seller may answer (domain.md §7). `evidence` says that the defence rests on papers, so that the form asks for
 * at least one file.
 */
export const DEFENCES = {
  authorized: { evidence: true },
  genuine_goods: { evidence: true },
  right_invalid: { evidence: true },
  not_same_product: { evidence: false },
  prior_use: { evidence: true },
  fair_use: { evidence: false },
  wrong_listing: { evidence: false },
  already_removed: { evidence: false },
  other: { evidence: false },
} as const satisfies Record<string, { evidence: boolean }>;
export type Defence = keyof typeof DEFENCES;
export const DEFENCE_CODES = Object.keys(DEFENCES) as [Defence, ...Defence[]];

export const isDefence = (code: string | null): code is Defence =>
  code !== null && Object.hasOwn(DEFENCES, code);

/** Formal defects a reviewer may send a counter-notice back for. */
export const RETURN_CODES = [
  'evidence_missing',
  'evidence_unreadable',
  'explanation_unclear',
  'contact_incomplete',
  'other',
] as const;
export const isReturnCode = (code: string | null): code is (typeof RETURN_CODES)[number] =>
  (RETURN_CODES as readonly (string | null)[]).includes(code);
/** Why a counter-notice goes no further. */
export const DISMISS_CODES = ['no_defence', 'not_the_seller', 'repeated', 'abusive', 'other'] as const;
export const isDismissCode = (code: string | null): code is (typeof DISMISS_CODES)[number] =>
  (DISMISS_CODES as readonly (string | null)[]).includes(code);
/** Why a listing stays down after both sides were heard. */
export const UPHOLD_CODES = [
  'defence_not_proven',
  'licence_not_valid',
  'invoices_not_genuine',
  'right_valid',
  'infringement_shown',
  'other',
] as const;
/** Why a listing goes back. */
export const REINSTATE_CODES = [
  'authorized',
  'genuine_goods',
  'no_infringement',
  'right_not_applicable',
  'unanswered',
  'mistaken_listing',
  'other',
] as const;

/** Procedure LEGAL has one reason each way: an action was proven in time, or none was. */
export const ACTION_FILED = 'action_filed';
export const NO_ACTION = 'no_action';
/** Why the evidence of an action is not enough. */
export const REFUSE_PROOF_CODES = [
  'not_an_action',
  'other_parties',
  'other_listings',
  'number_missing',
  'unreadable',
  'other',
] as const;
export const isRefuseProofCode = (code: string | null): code is (typeof REFUSE_PROOF_CODES)[number] =>
  (REFUSE_PROOF_CODES as readonly (string | null)[]).includes(code);

type DecisionReason =
  | `uphold.${typeof ACTION_FILED}`
  | `reinstate.${typeof NO_ACTION}`
  | `uphold.${(typeof UPHOLD_CODES)[number]}`
  | `reinstate.${(typeof REINSTATE_CODES)[number]}`;

/** Where the reasons messages name the reason of a decision; undefined when there is none. */
export function decisionReason(outcome: string | null, code: string | null): DecisionReason | undefined {
  if (outcome === 'UPHOLD' && code === ACTION_FILED) return `uphold.${ACTION_FILED}`;
  if (outcome === 'REINSTATE' && code === NO_ACTION) return `reinstate.${NO_ACTION}`;
  const uphold = UPHOLD_CODES.find((known) => known === code);
  const reinstate = REINSTATE_CODES.find((known) => known === code);
  if (outcome === 'UPHOLD' && uphold) return `uphold.${uphold}`;
  return outcome === 'REINSTATE' && reinstate ? `reinstate.${reinstate}` : undefined;
}

/**
 * Everything a seller may have to declare: the platform's own, and what a statute demands of a counter-notice (17 U.S.C.
 * § 512(g)(3)(C)–(D); PRC E-Commerce Law art. 43). Which of them, says `counterRules`.
 */
export const COUNTER_STATEMENTS = [
  'good_faith',
  'mistake_perjury',
  'no_infringement',
  'accuracy',
  'consent_jurisdiction',
  'accept_service',
  'share_with_complainant',
] as const;
export type CounterStatement = (typeof COUNTER_STATEMENTS)[number];
/** Statements a complainant makes with an answer. */
export const RESPONSE_STATEMENTS = ['accuracy'] as const;
