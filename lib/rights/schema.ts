import { z } from 'zod';
import type { PatentKind, RightKind } from '@/lib/generated/prisma/enums';
import { today } from '@/lib/identities/calendar-date';
import { cleanText } from '@/lib/identities/clean-text';
import { optionalDate, optionalText, requiredLine, reviewText } from '@/lib/identities/schema';
import { dateProblems, type RightDates } from './dates';
import { readNiceClasses } from './nice-classes';
import { isOffice, officesFor } from './offices';
import { RIGHT_REJECT_CODES, RIGHT_RETURN_CODES } from './reasons';

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
const version = z.coerce.number<unknown>().int();
const requiredText = (max: number) =>
  z.string().transform(cleanText).pipe(z.string().min(1, 'required').max(max, 'too_long'));
const niceClasses = z.string().transform((text, context) => {
  const classes = readNiceClasses(text);
  if (classes && classes.length > 0) return classes;
  context.addIssue({ code: 'custom', message: classes ? 'required' : 'nice_classes' });
  return z.NEVER;
});

/** What every right says. */
const common = {
  id,
  title: requiredLine(MAX_TITLE),
  number: requiredLine(MAX_RIGHT_NUMBER),
  office: z.string().refine(isOffice, 'choose_one'),
  ownerName: requiredLine(MAX_OWNER),
  filedOn: optionalDate,
  registeredOn: optionalDate,
  expiresOn: optionalDate,
};

type Issues = Partial<Record<string, string>>;
const report = (context: z.core.$RefinementCtx, issues: Issues) => {
  for (const [field, message] of Object.entries(issues))
    context.addIssue({ code: 'custom', path: [field], message });
};
const dated = (kind: RightKind) => (right: RightDates, context: z.core.$RefinementCtx) =>
  report(context, dateProblems(kind, right, today()));
const atOffice =
  (kind: RightKind) =>
  (right: { office: string; patentKind?: PatentKind }, context: z.core.$RefinementCtx) => {
    const offices: readonly string[] = officesFor(kind, right.patentKind);
    if (isOffice(right.office) && !offices.includes(right.office))
      report(context, { office: 'office_not_for_kind' });
  };

export const trademarkSchema = z
  .object({ ...common, kind: z.literal('TRADEMARK'), niceClasses, goods: requiredText(MAX_GOODS) })
  .superRefine(dated('TRADEMARK'))
  .superRefine(atOffice('TRADEMARK'));

export const patentSchema = z
  .object({
    ...common,
    kind: z.literal('PATENT'),
    patentKind: z.enum(PATENT_KINDS, 'choose_one'),
    claims: optionalText(MAX_CLAIMS),
  })
  .superRefine(dated('PATENT'))
  .superRefine(atOffice('PATENT'))
  .superRefine(({ patentKind, claims }, context) => {
    if (hasClaims(patentKind) && claims === '') report(context, { claims: 'claims_required' });
  });

export const copyrightSchema = z
  .object({ ...common, kind: z.literal('COPYRIGHT'), author: requiredLine(MAX_OWNER) })
  .superRefine(dated('COPYRIGHT'))
  .superRefine(atOffice('COPYRIGHT'));

/** What a registered right says, by kind (domain.md §2). */
export const rightDetailsSchema = z.discriminatedUnion('kind', [
  trademarkSchema,
  patentSchema,
  copyrightSchema,
]);

export const startRightSchema = z.object({
  partyId: z.uuid('choose_one'),
  kind: z.enum(RIGHT_KINDS, 'choose_one'),
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
