import { z } from 'zod';
import { isCountry } from '@/lib/identities/countries';
import { cleanLine, cleanText } from '@/lib/identities/clean-text';
import { MARKETPLACE_CODES } from '@/lib/marketplaces/marketplaces';
import { REASON_CODES } from '@/lib/notices/reasons';
import { STATEMENTS } from '@/lib/notices/statements';
import { LEGAL_PROFILES } from '@/lib/notices/statutes';
import { several } from '@/lib/platform/several';
import { isOffice } from '@/lib/rights/offices';
import { CLOSE_CODES } from './reasons';

/** Longest text of a reviewer or a sender's description, in characters. */
export const MAX_WORDS = 5000;
const MAX_LINKS_TEXT = 400_000;

const id = z.uuid('not_found');
const line = z.string().transform(cleanLine).pipe(z.string().max(200, 'too_long'));
const text = z.string().transform(cleanText).pipe(z.string().max(MAX_WORDS, 'too_long'));
const links = z.string().max(MAX_LINKS_TEXT, 'too_long').transform(cleanText);
const neededLine = line.refine((value) => value !== '', 'required');
const neededText = text.refine((value) => value !== '', 'required');
const kind = z.enum(['INDIVIDUAL', 'ENTITY'], 'choose_one');
const rightKind = z.enum(['TRADEMARK', 'COPYRIGHT', 'PATENT'], 'choose_one');
const country = z.string().refine(isCountry, 'choose_country');
const office = z.string().refine((value) => value === '' || isOffice(value), 'choose_one');

/** Empty where it may be left out. */
const orNothing = <T extends z.ZodType>(schema: T) => z.union([z.literal(''), schema]).default('');

/** What a sender may add to their mail by the link in our acknowledgement; everything but the link may be left out. */
export const completeMailSchema = z.object({
  token: z.string().max(200),
  name: line.default(''),
  kind: orNothing(kind),
  country: orNothing(country),
  address: text.default(''),
  rightKind: orNothing(rightKind),
  title: line.default(''),
  number: line.default(''),
  ownerName: line.default(''),
  links: links.default(''),
  description: text.default(''),
  statements: several(z.enum(STATEMENTS)),
  signatureName: line.default(''),
});

const matter = { id };
const acceptMail = z.object({
  ...matter,
  verdict: z.literal('accept'),
  name: neededLine,
  kind,
  country,
  address: text.default(''),
  rightKind,
  title: neededLine,
  number: line.default(''),
  office: office.default(''),
  ownerName: line.default(''),
  marketplace: z.enum(MARKETPLACE_CODES, 'choose_one'),
  links: links.refine((value) => value !== '', 'links_none'),
  reasonCode: z.enum(REASON_CODES, 'choose_one'),
  description: neededText,
  statements: several(z.enum(STATEMENTS)),
  signatureName: line.default(''),
  profile: z.enum(LEGAL_PROFILES, 'choose_one'),
});
const askSender = z.object({ ...matter, verdict: z.literal('ask'), askText: neededText });
const attachMail = z.object({ ...matter, verdict: z.literal('attach'), caseReference: neededLine });
const closeMail = z.object({
  ...matter,
  verdict: z.literal('close'),
  closeCode: z.enum(CLOSE_CODES, 'choose_one'),
  tell: z.string().default(''),
  closeText: text.default(''),
});

/** The reviewer's form for a mail: what becomes of it. Fields of the other choices are sent too and left behind. */
export const decideMailForm = z.discriminatedUnion(
  'verdict',
  [acceptMail, askSender, attachMail, closeMail],
  'choose_one',
);
export type DecideMail = z.output<typeof decideMailForm>;
export type Verdict<V extends DecideMail['verdict']> = Extract<DecideMail, { verdict: V }>;
