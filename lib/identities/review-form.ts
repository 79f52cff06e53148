import { z } from 'zod';
import { IDENTITY_REJECT_CODES, IDENTITY_RETURN_CODES, IDENTITY_SUSPEND_CODES } from './reasons';
import { MAX_REVIEW_TEXT, optionalText, reinstateIdentitySchema, verifyIdentitySchema } from './schema';

/** The code that says nothing by itself: a text has to. */
const SPEECHLESS = 'other';

const matter = { id: z.uuid('not_found'), version: z.coerce.number<unknown>().int() };

/**
 * One verdict of a reviewer's form that needs a reason, in fields of its own: `return-code`, `return-text`. Without a
 * text the code's standard words are sent.
 */
export function reasonedVerdict<V extends string, C extends string>(verdict: V, codes: readonly [C, ...C[]]) {
  const fields = z.object({
    ...matter,
    code: z.enum(codes, 'choose_one'),
    text: optionalText(MAX_REVIEW_TEXT),
  });
  return z.looseObject({ verdict: z.literal(verdict) }).transform((values, context) => {
    const { [`${verdict}-code`]: code, [`${verdict}-text`]: text, ...rest } = values;
    const parsed = fields.safeParse({ ...rest, code, text });
    const report = (field: string, message: string) => {
      const path = field in matter ? field : `${verdict}-${field}`;
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (!parsed.success) {
      for (const issue of parsed.error.issues) report(String(issue.path[0]), issue.message);
      return z.NEVER;
    }
    if (parsed.data.code === SPEECHLESS && parsed.data.text === '') report('text', 'reason_text_required');
    return { ...parsed.data, verdict };
  });
}

/** The reviewer's form for an identity: verified, returned or rejected; suspended and reinstated later. */
export const reviewIdentityForm = z.discriminatedUnion(
  'verdict',
  [
    verifyIdentitySchema.extend({ verdict: z.literal('verify') }),
    reasonedVerdict('return', IDENTITY_RETURN_CODES),
    reasonedVerdict('reject', IDENTITY_REJECT_CODES),
    reasonedVerdict('suspend', IDENTITY_SUSPEND_CODES),
    reinstateIdentitySchema.extend({ verdict: z.literal('reinstate') }),
  ],
  'choose_one',
);
