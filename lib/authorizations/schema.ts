import { z } from 'zod';
import { Marketplace } from '@/lib/generated/prisma/enums';
import { LOCALES } from '@/lib/i18n/locale';
import { readDate, today } from '@/lib/identities/calendar-date';
import { MAX_NAME, optionalText, requiredLine, reviewText } from '@/lib/identities/schema';
import { several } from '@/lib/platform/several';
import { LETTER_REJECT_CODES, LETTER_RETURN_CODES } from './reasons';

const MAX_EMAIL = 254;
/** A letter says until when it is valid; one for longer than this is a slip of the pen. */
const MAX_YEARS = 20;
/** Longest reason a rights holder gives, in characters. */
export const MAX_HOLDER_REASON = 2000;
export const LETTER_MARKETPLACES = Object.values(Marketplace);

const id = z.uuid('not_found');
const version = z.coerce.number<unknown>('invalid').int('invalid');

export const startLetterSchema = z.object({ partyId: z.uuid('choose_holder') });

export const letterPeopleSchema = z.object({
  id,
  agentName: requiredLine(MAX_NAME, 'enter_agent_name'),
  signedBy: requiredLine(MAX_NAME, 'enter_signatory'),
  signedAs: requiredLine(MAX_NAME, 'enter_signatory_office'),
});

export const letterHolderSchema = z.object({
  id,
  holderEmail: z.string('email').trim().toLowerCase().max(MAX_EMAIL, 'email').pipe(z.email('email')),
  holderLocale: z.enum(LOCALES, 'choose_language'),
});

export const letterScopeSchema = z
  .object({
    id,
    scope: z.enum(['all', 'chosen'], 'choose_scope'),
    rightIds: several(z.uuid('not_found')),
    marketplaces: several(z.enum(Marketplace, 'invalid')).refine(
      (all) => all.length > 0,
      'choose_marketplaces',
    ),
  })
  .superRefine(({ scope, rightIds }, context) => {
    if (scope === 'chosen' && rightIds.length === 0)
      context.addIssue({ code: 'custom', path: ['rightIds'], message: 'choose_letter_rights' });
  });

/** What is wrong with the dates of a letter, as keys of the errors messages by field. Pure but for today's date. */
export function letterDateProblems(given: { validFrom: string; validUntil: string }): Record<string, string> {
  const [from, until] = [readDate(given.validFrom), readDate(given.validUntil)];
  const wrong: Record<string, string> = {};
  if (!from) wrong.validFrom = given.validFrom === '' ? 'enter_valid_from' : 'date_invalid';
  if (!until) wrong.validUntil = given.validUntil === '' ? 'enter_valid_until' : 'date_invalid';
  else if (from && until < from) wrong.validUntil = 'letter_dates_order';
  else if (until < today()) wrong.validUntil = 'letter_over';
  else if (from && until.getUTCFullYear() - from.getUTCFullYear() > MAX_YEARS)
    wrong.validUntil = 'letter_too_long';
  return wrong;
}

const text = z.string('date_invalid').trim().default('');
export const letterValiditySchema = z
  .object({ id, validFrom: text, validUntil: text })
  .superRefine((given, context) => {
    for (const [field, message] of Object.entries(letterDateProblems(given)))
      context.addIssue({ code: 'custom', path: [field], message });
  });

/** The version is the one whose answers were checked: a second tab with an older one is refused. */
export const submitLetterSchema = z.object({ id, version });
export const giveUpLetterSchema = z.object({ id, version });
export const renewLetterSchema = z.object({ id });

/** What the rights holder sends through the emailed link. */
const holderLinkSchema = z.object({
  token: z.string('not_found').min(1, 'not_found').max(100, 'not_found'),
});
/** The version is the one the rights holder has read. */
export const holderConfirmSchema = holderLinkSchema.extend({ version });
export const holderRevokeSchema = holderLinkSchema.extend({ reason: optionalText(MAX_HOLDER_REASON) });

export const activateLetterSchema = z.object({ id, version });
export const returnLetterSchema = z.object({
  id,
  version,
  code: z.enum(LETTER_RETURN_CODES, 'choose_one'),
  text: reviewText,
});
export const rejectLetterSchema = z.object({
  id,
  version,
  code: z.enum(LETTER_REJECT_CODES, 'choose_one'),
  text: reviewText,
});
