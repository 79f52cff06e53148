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

export const isDefence = (code: string | null): code is Defence => code !== null && Object.hasOwn(DEFENCES, code);

/** Formal defects a reviewer may send a counter-notice back for. */
export const RETURN_CODES = [
  'evidence_missing',
  'evidence_unreadable',
  'explanation_unclear',
  'contact_incomplete',
  'other',
] as const;
/** Why a counter-notice goes no further. */
export const DISMISS_CODES = ['no_defence', 'not_the_seller', 'repeated', 'abusive', 'other'] as const;
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

/** Statements a seller makes; `consent_jurisdiction` is asked only where the profile's law demands it (17 U.S.C. § 512(g)(3)). */
export const COUNTER_STATEMENTS = ['good_faith', 'accuracy', 'share_with_complainant'] as const;
/** Statements a complainant makes with an answer. */
export const RESPONSE_STATEMENTS = ['accuracy'] as const;
