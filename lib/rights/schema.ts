import { z } from 'zod';
import type { PatentKind, RightKind } from '@/lib/generated/prisma/enums';
import { today } from '@/lib/identities/calendar-date';
import { optionalDate, optionalText, requiredLine, requiredText, reviewText } from '@/lib/identities/schema';
import { DATE_FIELDS, dateProblems, type RightDates } from './dates';
import { readNiceClasses } from './nice-classes';
import { isOffice, officesFor } from './offices';
import { RIGHT_REJECT_CODES, RIGHT_RETURN_CODES, RIGHT_SUSPEND_CODES } from './reasons';

/** Longest mark, work or invention; name; number; goods and claims, in characters. */
export const MAX_TITLE = 300;
export const MAX_OWNER = 200;
export const MAX_RIGHT_NUMBER = 60;
export const MAX_GOODS = 10_000;
export const MAX_CLAIMS = 10_000;

export const RIGHT_KINDS = ['TRADEMARK', 'COPYRIGHT', 'PATENT'] as const satisfies readonly RightKind[];
export const PATENT_KINDS = ['INVENTION', 'UTILITY_MODEL', 'DESIGN'] as const satisfies readonly PatentKind[];
/** Patents that protect by claims; a design protects by its pictures. */
export const hasClaims = (kind: PatentKind): boolean => kind !== 'DESIGN';

const id = z.uuid('not_found');
const version = z.coerce.number<unknown>('invalid').int('invalid');
const niceClasses = z.string('enter_classes').transform((text, context) => {
  const classes = readNiceClasses(text);
  if (classes && classes.length > 0) return classes;
  context.addIssue({ code: 'custom', message: classes ? 'enter_classes' : 'classes' });
  return z.NEVER;
});

/** What every right says. */
const common = {
  id,
  title: requiredLine(MAX_TITLE, 'enter_title'),
  number: requiredLine(MAX_RIGHT_NUMBER, 'enter_right_number'),
  office: z.string('choose_office').refine(isOffice, 'choose_office'),
  ownerName: requiredLine(MAX_OWNER, 'enter_owner'),
  filedOn: optionalDate,
  registeredOn: optionalDate,
  expiresOn: optionalDate,
};

type Issues = Partial<Record<string, string>>;
const report = (context: z.core.$RefinementCtx, issues: Issues) => {
  for (const [field, message] of Object.entries(issues))
    context.addIssue({ code: 'custom', path: [field], message });
};

/** Dates are held against each other and today, also while other answers are wrong: all is told at once. */
function dated<S extends z.ZodType<RightDates>>(kind: RightKind, schema: S): S {
  const problems = (right: unknown) => dateProblems(kind, right as RightDates, today());
  return DATE_FIELDS.reduce(
    (checked, field) =>
      checked.refine((right) => !problems(right)[field], {
        path: [field],
        error: ({ input }) => problems(input)[field],
        when: () => true,
      }),
    schema,
  );
}
const atOffice =
  (kind: RightKind) =>
  (right: { office: string; patentKind?: PatentKind }, context: z.core.$RefinementCtx) => {
    const offices: readonly string[] = officesFor(kind, right.patentKind);
    if (isOffice(right.office) && !offices.includes(right.office))
      report(context, { office: 'office_not_for_kind' });
  };

const trademark = z.object({
  ...common,
  kind: z.literal('TRADEMARK'),
  niceClasses,
  goods: requiredText(MAX_GOODS, 'enter_goods'),
});
const patent = z.object({
  ...common,
  kind: z.literal('PATENT'),
  patentKind: z.enum(PATENT_KINDS, 'choose_patent_kind'),
  claims: optionalText(MAX_CLAIMS),
});
const copyright = z.object({
  ...common,
  kind: z.literal('COPYRIGHT'),
  author: requiredLine(MAX_OWNER, 'enter_author'),
});

const trademarkSchema = dated('TRADEMARK', trademark).superRefine(atOffice('TRADEMARK'));
const patentSchema = dated('PATENT', patent)
  .superRefine(atOffice('PATENT'))
  .superRefine(({ patentKind, claims }, context) => {
    if (hasClaims(patentKind) && claims === '') report(context, { claims: 'claims_required' });
  });

const copyrightSchema = dated('COPYRIGHT', copyright).superRefine(atOffice('COPYRIGHT'));

/** What a registered right says, by kind (domain.md §2). */
export const rightDetailsSchema = z.discriminatedUnion(
  'kind',
  [trademarkSchema, patentSchema, copyrightSchema],
  'choose_right_kind',
);

export const startRightSchema = z.object({
  partyId: z.uuid('choose_party'),
  kind: z.enum(RIGHT_KINDS, 'choose_right_kind'),
});
/** The new date of expiry; the command holds it against what it renews. */
export const renewRightSchema = z.object({
  id,
  version,
  expiresOn: optionalDate.refine((text) => text !== '', 'enter_right_expiry'),
});
/** The version is the one whose answers were checked: a second tab with an older one is refused. */
export const submitRightSchema = z.object({ id, version });
export const withdrawRightSchema = z.object({ id, version });

export const openRightSchema = z.object({ id });
export const verifyRightSchema = z.object({ id, version });
export const returnRightSchema = z.object({
  id,
  version,
  code: z.enum(RIGHT_RETURN_CODES, 'choose_one'),
  text: reviewText,
});
export const rejectRightSchema = z.object({
  id,
  version,
  code: z.enum(RIGHT_REJECT_CODES, 'choose_one'),
  text: reviewText,
});
export const suspendRightSchema = z.object({
  id,
  version,
  code: z.enum(RIGHT_SUSPEND_CODES, 'choose_one'),
  text: reviewText,
});
export const reinstateRightSchema = z.object({ id, version });
