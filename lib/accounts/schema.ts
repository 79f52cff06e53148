import { z } from 'zod';
import { isTimeZone, LOCALES } from '@/lib/i18n/locale';

/** Lengths of a password, in characters (NIST SP 800-63B-4 §3.1.1.2: length instead of composition). */
const MIN_PASSWORD = 12;
const MAX_PASSWORD = 200;

const name = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\p{C}/gu, '').replace(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1, 'name').max(200, 'too_long'));
/** Addresses are kept in small letters: no mail provider of note tells them apart, and people do not. */
const email = z.string().trim().toLowerCase().pipe(z.email('email').max(254, 'too_long'));
const newPassword = z.string().min(MIN_PASSWORD, 'password_short').max(MAX_PASSWORD, 'password_long');
/** Six digits, however they were pasted. */
const code = z
  .string()
  .transform((text) => text.normalize('NFKC').replace(/[\s-]/g, ''))
  .pipe(
    z
      .string()
      .min(1, 'code_required')
      .regex(/^\d{6}$/, 'code_format'),
  );
const challengeId = z.uuid('not_found');

export const registerSchema = z.object({
  name,
  email,
  password: newPassword,
  terms: z.literal('on', 'terms'),
});
/** For somebody who came from a marketplace; `return` as in `signInSchema`. */
export const joinSchema = z.object({
  name,
  email,
  terms: z.literal('on', 'terms'),
  return: z.string().optional(),
});
export const codeSchema = z.object({ challengeId, code });
export const resendSchema = z.object({ challengeId });
/** The same for `joinSchema`'s code. */
export const joinCodeSchema = codeSchema.extend({ return: z.string().optional() });
export const joinResendSchema = resendSchema.extend({ return: z.string().optional() });
/** `return` is a path of this site to go on to; anything else is ignored. */
export const signInSchema = z.object({
  email,
  password: z.string().min(1, 'required').max(MAX_PASSWORD, 'password_wrong'),
  return: z.string().optional(),
});
export const forgotPasswordSchema = z.object({ email });
export const resetPasswordSchema = z.object({ challengeId, code, password: newPassword });
export const profileSchema = z.object({
  name,
  locale: z.enum(LOCALES, 'choose_one'),
  timeZone: z.string().refine(isTimeZone, 'choose_one'),
});
export const unlinkSchema = z.object({ id: z.uuid('not_found') });
export const endSessionSchema = z.object({ id: z.uuid('not_found') });
/** Signing out everywhere else needs nothing but to be asked for. */
export const otherSessionsSchema = z.object({});
