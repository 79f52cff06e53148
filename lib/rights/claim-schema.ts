import { z } from 'zod';
import { readDate, today } from '@/lib/identities/calendar-date';
import { cleanLine } from '@/lib/identities/clean-text';
import { optionalDate, optionalText, requiredLine, requiredText } from '@/lib/identities/schema';
import { DAY } from '@/lib/platform/clock';
import { several } from '@/lib/platform/several';
import { isSameName } from './same-name';
import { MAX_OWNER, MAX_TITLE } from './schema';

/** Longest account of how a work was made, published and passed on, in characters. */
export const MAX_ACCOUNT = 4000;

/** Kinds of works, as copyright laws list them; texts in `claim.workKinds`. */
export const WORK_KINDS = [
  'TEXT',
  'PICTURE',
  'PHOTOGRAPH',
  'FILM',
  'MUSIC',
  'SOFTWARE',
  'CHARACTER',
  'APPLIED_ART',
  'OTHER',
] as const;
export const isWorkKind = (code: string): code is (typeof WORK_KINDS)[number] =>
  (WORK_KINDS as readonly string[]).includes(code);

/** What is declared above the signature; texts in `claim.statements`. */
export const CLAIM_STATEMENTS = ['ownership', 'authority', 'accuracy', 'liability'] as const;

const id = z.uuid('not_found');

/** Whether an office has registered the copyright. */
export const registrationSchema = z.object({
  id,
  registered: z.enum(['yes', 'no'], 'choose_registration').transform((answer) => answer === 'yes'),
});

interface Account {
  author?: unknown;
  ownerName?: unknown;
  ownership?: unknown;
  createdOn?: unknown;
  publication?: unknown;
  publishedOn?: unknown;
}
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What is wrong with how the answers of a statement go together, as keys of the errors messages by field. Pure. */
function claimProblems(account: Account, day: Date): Partial<Record<keyof Account, string>> {
  const problems: Partial<Record<keyof Account, string>> = {};
  const say = (field: keyof Account, wrong: boolean | null, key: string) => {
    if (wrong) problems[field] ??= key;
  };
  const [created, published] = [readDate(text(account.createdOn)), readDate(text(account.publishedOn))];
  // where it is already tomorrow, a work may bear that date
  const tomorrow = new Date(day.getTime() + DAY);
  say('createdOn', text(account.createdOn) === '', 'enter_creation_date');
  say('createdOn', created && created > tomorrow, 'date_past');
  say('publishedOn', published && published > tomorrow, 'date_past');
  say('publishedOn', published && created && published < created, 'published_before_created');
  const told = text(account.publication) !== '';
  say('publishedOn', told && text(account.publishedOn) === '', 'enter_publication_date');
  say('publication', !told && published !== null, 'enter_publication');
  const [author, owner] = [text(account.author), text(account.ownerName)];
  const passedOn = author !== '' && owner !== '' && !isSameName(author, owner);
  say('ownership', passedOn && text(account.ownership) === '', 'enter_ownership');
  return problems;
}

/** The work, how it came to be and to whom it belongs. All that is wrong is told at once. */
export const claimDetailsSchema = (['createdOn', 'publication', 'publishedOn', 'ownership'] as const).reduce(
  (schema, field) =>
    schema.refine((account) => !claimProblems(account, today())[field], {
      path: [field],
      error: ({ input }) => claimProblems(input as Account, today())[field],
      when: () => true,
    }),
  z.object({
    id,
    title: requiredLine(MAX_TITLE, 'enter_title'),
    workKind: z.enum(WORK_KINDS, 'choose_work_kind'),
    author: requiredLine(MAX_OWNER, 'enter_author'),
    ownerName: requiredLine(MAX_OWNER, 'enter_owner_of_work'),
    ownership: optionalText(MAX_ACCOUNT),
    creation: requiredText(MAX_ACCOUNT, 'enter_creation'),
    createdOn: optionalDate,
    publication: optionalText(MAX_ACCOUNT),
    publishedOn: optionalDate,
  }),
);

/** The statements, every one of them, and the signature under them. */
export const signClaimSchema = z.object({
  id,
  statements: several(z.enum(CLAIM_STATEMENTS)).refine(
    (made) => CLAIM_STATEMENTS.every((statement) => made.includes(statement)),
    'statements_all',
  ),
  signatureName: z
    .string('name_full')
    .transform(cleanLine)
    .pipe(z.string().min(2, 'name_full').max(MAX_OWNER, 'too_long')),
});
