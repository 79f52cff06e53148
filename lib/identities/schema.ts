import { z } from 'zod';
import type { IdentityDocumentType, PartyRole } from '@/lib/generated/prisma/enums';
import { readDate, today } from './calendar-date';
import { cleanLine, cleanText } from './clean-text';
import { isCountry } from './countries';
import { mustExpire } from './accepted-documents';
import { IDENTITY_REJECT_CODES, IDENTITY_RETURN_CODES, IDENTITY_SUSPEND_CODES } from './reasons';

/** Longest name, number and address, in characters. */
export const MAX_NAME = 200;
export const MAX_NUMBER = 60;
export const MAX_ADDRESS = 500;
/** Longest text of a reviewer. */
export const MAX_REVIEW_TEXT = 4000;

const PARTY_KINDS = ['INDIVIDUAL', 'ENTITY'] as const;
const DOCUMENT_TYPES = [
  'NATIONAL_ID',
  'PASSPORT',
  'DRIVING_LICENCE',
  'BUSINESS_REGISTRATION',
] as const satisfies readonly IdentityDocumentType[];

/** One line of text that must say something; `missing` is the key of the message when it does not. */
export const requiredLine = (max: number, missing: string) =>
  z.string(missing).transform(cleanLine).pipe(z.string().min(1, missing).max(max, 'too_long'));
/** The same over several lines. */
export const requiredText = (max: number, missing: string) =>
  z.string(missing).transform(cleanText).pipe(z.string().min(1, missing).max(max, 'too_long'));
/** Several lines, which may be left empty. */
export const optionalText = (max: number) =>
  z.string('invalid').transform(cleanText).pipe(z.string().max(max, 'too_long')).default('');
/** YYYY-MM-DD or nothing. */
export const optionalDate = z
  .string('date_invalid')
  .trim()
  .refine((text) => text === '' || readDate(text) !== null, 'date_invalid')
  .default('');

const id = z.uuid('not_found');
const version = z.coerce.number<unknown>('invalid').int('invalid');

/** Whether the account is the party itself, or the agent of a rights holder. */
export const PARTY_ROLES = ['HOLDER', 'AGENT'] as const satisfies readonly PartyRole[];
export const startIdentitySchema = z.object({
  kind: z.enum(PARTY_KINDS, 'choose_one'),
  role: z.enum(PARTY_ROLES, 'choose_one'),
});
export const partyKindSchema = z.object({ id, kind: z.enum(PARTY_KINDS, 'choose_one') });
export const identityDetailsSchema = z.object({
  id,
  legalName: requiredLine(MAX_NAME, 'enter_legal_name'),
  country: z.string('choose_country').refine(isCountry, 'choose_country'),
  address: requiredText(MAX_ADDRESS, 'enter_address'),
});
/** Which types the party may use depends on its kind and country: `saveIdentityDocument` asks `documentTypesFor`. */
export const identityDocumentSchema = z
  .object({
    id,
    documentType: z.enum(DOCUMENT_TYPES, 'choose_document_type'),
    documentNumber: requiredLine(MAX_NUMBER, 'enter_document_number'),
    expiresOn: optionalDate,
  })
  .superRefine(({ documentType, expiresOn }, context) => {
    const date = readDate(expiresOn);
    const message =
      !date && expiresOn === '' && mustExpire(documentType)
        ? 'enter_document_expiry'
        : date && date < today()
          ? 'date_expired'
          : null;
    if (message) context.addIssue({ code: 'custom', path: ['expiresOn'], message });
  });
/** The version is the one whose answers were checked: a second tab with an older one is refused. */
export const submitIdentitySchema = z.object({ id, version });

/** A current document in place of one that has run out or soon will; the command holds it against what it renews. */
export const renewIdentitySchema = z.object({
  id,
  version,
  documentNumber: requiredLine(MAX_NUMBER, 'enter_document_number'),
  expiresOn: optionalDate.refine((text) => {
    const date = readDate(text);
    return !date || date >= today();
  }, 'date_expired'),
});

/** What a reviewer tells the complainant. */
export const reviewText = requiredText(MAX_REVIEW_TEXT, 'reason_text_required');
export const openIdentitySchema = z.object({ id });
export const verifyIdentitySchema = z.object({ id, version });
export const returnIdentitySchema = z.object({
  id,
  version,
  code: z.enum(IDENTITY_RETURN_CODES, 'choose_one'),
  text: reviewText,
});
export const rejectIdentitySchema = z.object({
  id,
  version,
  code: z.enum(IDENTITY_REJECT_CODES, 'choose_one'),
  text: reviewText,
});
export const suspendIdentitySchema = z.object({
  id,
  version,
  code: z.enum(IDENTITY_SUSPEND_CODES, 'choose_one'),
  text: reviewText,
});
export const reinstateIdentitySchema = z.object({ id, version });
