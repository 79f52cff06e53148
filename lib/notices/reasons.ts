import type { PatentKind, RightKind } from '@/lib/generated/prisma/enums';

/** One question a reason opens. Texts: `fields.<name>` in the reasons messages, answers of a choice `options.<name>`. */
export interface ReasonField {
  name: string;
  input: 'line' | 'text' | 'choice';
  required: boolean;
  /** longest answer in characters */
  max: number;
  options?: readonly string[];
}

interface Reason {
  /** kinds of right that carry this reason: a copyright form is never used for a trademark claim (domain.md §7) */
  kinds: readonly RightKind[];
  /** narrows PATENT; absent means any */
  patentKinds?: readonly PatentKind[];
  fields: readonly ReasonField[];
}

const line = (name: string, required = true): ReasonField => ({ name, input: 'line', required, max: 200 });
const text = (name: string, required = true): ReasonField => ({ name, input: 'text', required, max: 3000 });
const choice = (name: string, options: readonly string[]): ReasonField => ({
  name,
  input: 'choice',
  required: true,
  max: 40,
  options,
});

const COPIED: readonly ReasonField[] = [text('copied_parts'), line('original_source', false)];

/** What a notice can complain of, in the order pages show it, each with the questions of its own (domain.md §7). */
export const REASONS = {
  counterfeit: {
    kinds: ['TRADEMARK'],
    fields: [
      choice('grounds', ['test_purchase', 'pictures', 'price', 'seller_statement', 'other']),
      text('differences'),
      line('order_number', false),
    ],
  },
  similar_mark: {
    kinds: ['TRADEMARK'],
    fields: [
      line('their_sign'),
      choice('goods_relation', ['same', 'similar', 'different']),
      text('confusion'),
    ],
  },
  mark_in_title: {
    kinds: ['TRADEMARK'],
    fields: [choice('where_used', ['title', 'store_name', 'both']), line('words_used'), text('why_unfair')],
  },
  copied_images: { kinds: ['COPYRIGHT'], fields: COPIED },
  copied_text: { kinds: ['COPYRIGHT'], fields: COPIED },
  copied_video: { kinds: ['COPYRIGHT'], fields: COPIED },
  copied_software: { kinds: ['COPYRIGHT'], fields: COPIED },
  copied_character: { kinds: ['COPYRIGHT'], fields: COPIED },
  pirated_copy: { kinds: ['COPYRIGHT'], fields: [line('edition'), text('signs_of_piracy')] },
  patent_infringement: {
    kinds: ['PATENT'],
    patentKinds: ['INVENTION', 'UTILITY_MODEL'],
    fields: [line('claims_relied_on'), text('comparison')],
  },
  design_infringement: {
    kinds: ['PATENT'],
    patentKinds: ['DESIGN'],
    fields: [line('views_relied_on', false), text('overall_impression')],
  },
  other: { kinds: ['TRADEMARK', 'COPYRIGHT', 'PATENT'], fields: [text('other_explanation')] },
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof REASONS;
export const REASON_CODES = Object.keys(REASONS) as [ReasonCode, ...ReasonCode[]];

export const isReasonCode = (code: string | null): code is ReasonCode =>
  code !== null && Object.hasOwn(REASONS, code);

/** The reasons a right can carry. A patent whose kind is not known carries those of every kind. */
export function reasonsFor(right: { kind: RightKind; patentKind: PatentKind | null }): ReasonCode[] {
  return REASON_CODES.filter((code) => {
    const reason: Reason = REASONS[code];
    if (!reason.kinds.includes(right.kind)) return false;
    return !right.patentKind || !reason.patentKinds || reason.patentKinds.includes(right.patentKind);
  });
}

/**
 * What is wrong with the answers to a reason's own questions, as field → key of the errors messages; empty when all
 * is well.
 */
export function checkReasonFields(
  code: ReasonCode,
  answers: Readonly<Record<string, string>>,
): Record<string, string> {
  const wrong: Record<string, string> = {};
  for (const field of REASONS[code].fields as readonly ReasonField[]) {
    const answer = answers[field.name] ?? '';
    if (answer.length > field.max) wrong[field.name] = 'too_long';
    else if (answer === '' && !field.required) continue;
    else if (field.options && !field.options.includes(answer)) wrong[field.name] = 'choose_one';
    else if (answer === '') wrong[field.name] = 'required';
  }
  return wrong;
}

/** Only the answers that belong to a reason; those of a reason chosen before are left behind. */
export function pickReasonFields(
  code: ReasonCode,
  answers: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(REASONS[code].fields.map(({ name }) => [name, answers[name] ?? '']));
}

/** Why a listing is removed, as told to its seller. */
export const REMOVE_CODES = ['as_claimed', 'other'] as const;
/** Why a listing is not removed, as told to the complainant. */
export const REJECT_CODES = [
  'no_infringement',
  'fair_use',
  'genuine_goods',
  'evidence_insufficient',
  'right_not_covering',
  'wrong_listing',
  'listing_not_found',
  'duplicate',
  'incomplete',
  'other',
] as const;
/** Why a notice goes back to the complainant. */
export const RETURN_CODES = [
  'evidence_missing',
  'evidence_unreadable',
  'reason_unclear',
  'links_wrong',
  'right_mismatch',
  'statement_missing',
  'other',
] as const;
