import { getTranslations } from 'next-intl/server';
import type { ChecklistCheck, ChecklistRow } from '@/components/desk/checklist';
import { readerFormat } from '@/lib/i18n/reader-format';
import { readDate } from '@/lib/identities/calendar-date';
import { isWorkKind } from '@/lib/rights/claim-schema';
import type { RightCheckCode } from '@/lib/rights/checks';
import type { RightCase } from '@/lib/rights/review-case';
import { rightFields, type RightField } from '@/lib/rights/right-data';
import { asVersionText } from '../version-text';

type Field = 'kind' | RightField | 'files';

/** The field at which a check stands; those about none stand by themselves. */
const FIELD_OF: Readonly<Partial<Record<RightCheckCode, Field>>> = {
  owner: 'ownerName',
  number: 'number',
  duplicate: 'number',
  sameWork: 'title',
  authorship: 'author',
  statement: 'signatureName',
  proof: 'files',
  claimChart: 'files',
  expiry: 'expiresOn',
  files: 'files',
};
const TONES = { pass: 'ok', warn: 'warn', fail: 'bad' } as const;

/** A stored value of a right in the reader's words; what no longer has any is shown as it is. */
async function valueText(): Promise<(field: string, text: string) => string> {
  const [t, works, nothing, format] = await Promise.all([
    getTranslations('rights'),
    getTranslations('claim.workKinds'),
    getTranslations('desk.check'),
    readerFormat(),
  ]);
  const known = (key: 'kinds.PATENT.label', text: string) => (t.has(key) ? t(key) : text);
  return (field, text) => {
    if (text === '') return nothing('nothing');
    if (field === 'kind') return known(`kinds.${text}.label` as 'kinds.PATENT.label', text);
    if (field === 'patentKind') return known(`patentKinds.${text}.label` as 'kinds.PATENT.label', text);
    if (field === 'proof') return known(`proofs.${text}` as 'kinds.PATENT.label', text);
    if (field === 'workKind') return isWorkKind(text) ? works(text) : text;
    if (field === 'office') return known(`offices.${text}` as 'kinds.PATENT.label', text);
    const date = field.endsWith('On') ? readDate(text) : null;
    return date ? format.date(date) : text;
  };
}

/** The checklist of a right: what was entered, what was compared, what was changed. */
export async function rightRows(
  matter: RightCase,
): Promise<{ rows: ChecklistRow[]; checks: ChecklistCheck[]; changed: string[] }> {
  const [t, d, show] = await Promise.all([
    getTranslations('rights'),
    getTranslations('desk.check'),
    valueText(),
  ]);
  const checks = matter.checks.map(({ code, result, values }) => {
    const date = values.date && readDate(values.date) ? show('expiresOn', values.date) : (values.date ?? '');
    return { code, key: code, tone: TONES[result], text: t(`checks.${code}.${result}`, { ...values, date }) };
  });
  const differences = matter.versions[0]?.differences ?? [];
  const fields: Field[] = ['kind', ...rightFields(matter.kind, matter.data.proof), 'files'];
  const rows = fields.map((field): ChecklistRow => {
    const before = differences.find((difference) => difference.field === field)?.before;
    const version = matter.versions[1]?.version ?? 0;
    return {
      key: field,
      label: t(`fields.${field}`),
      value: show(field, asVersionText(matter.data[field])),
      was: before === undefined ? undefined : d('was', { version, value: show(field, before) }),
      checks: checks.filter(({ code }) => FIELD_OF[code] === field),
    };
  });
  return {
    rows,
    checks: checks.filter(({ code }) => FIELD_OF[code] === undefined),
    changed: rows.filter(({ was }) => was !== undefined).map(({ label }) => label),
  };
}
