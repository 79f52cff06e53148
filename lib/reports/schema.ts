import { z } from 'zod';
import { codeSchema, forgotPasswordSchema, registerSchema, resetPasswordSchema } from '@/lib/accounts/schema';

const report = z.uuid('not_found');

/** Who the visitor is and where mail reaches them; the address is proven by a code. */
export const startReportSchema = registerSchema.pick({ name: true, email: true });
/** `to` is a path of this site to go on to; anything else is ignored. */
const to = z.string().optional();
export const reportCodeSchema = codeSchema.extend({ to });
export const reportLinkSchema = z.object({ token: z.string().max(100, 'not_found'), to });
export const resendReportCodeSchema = codeSchema.pick({ challengeId: true }).extend({ to });

/** A party that is not on file: the visitor's own, or one whose agent they are. */
export const NEW_PARTIES = ['INDIVIDUAL', 'ENTITY', 'AGENT_INDIVIDUAL', 'AGENT_ENTITY'] as const;

/** A party that was reported for before, or a new one of this kind. */
export const reportPartySchema = z.object({
  report,
  party: z.union([z.enum(NEW_PARTIES), z.uuid()], 'choose_one'),
});
/** A right that is on file, or a new one of this kind. */
export const reportRightSchema = z.object({
  report,
  right: z.union([z.enum(['TRADEMARK', 'COPYRIGHT', 'PATENT']), z.uuid()], 'choose_one'),
});
export const sendReportSchema = z.object({ report });

export const askStatusSchema = forgotPasswordSchema.extend({
  reference: z.string().trim().min(1, 'enter_reference').max(60, 'enter_reference'),
});
export const becomeAccountSchema = resetPasswordSchema.pick({ password: true });
