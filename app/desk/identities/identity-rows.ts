import { getLocale, getTranslations } from 'next-intl/server';
import type { ChecklistCheck, ChecklistRow } from '@/components/desk/checklist';
import { readerFormat } from '@/lib/i18n/reader-format';
import { readDate } from '@/lib/identities/calendar-date';
import type { IdentityCheckCode } from '@/lib/identities/checks';
import { countryName } from '@/lib/identities/countries';
import type { IdentityCase } from '@/lib/identities/review-case';
import { asVersionText } from '../version-text';

const FIELDS = [
  'kind',
  'legalName',
  'country',
  'address',
  'documentType',
  'documentNumber',
  'expiresOn',
  'files',
] as const;
type Field = (typeof FIELDS)[number];

/** The field at which a check stands; those about none stand by themselves. */
const FIELD_OF: Readonly<Partial<Record<IdentityCheckCode, Field>>> = {
  documentType: 'documentType',
  number: 'documentNumber',
  duplicate: 'documentNumber',
  expiry: 'expiresOn',
  files: 'files',
};
const TONES = { pass: 'ok', warn: 'warn', fail: 'bad' } as const;

/** The checklist of an identity: what was entered, what was compared, what was changed. */
export async function identityRows(
  matter: IdentityCase,
): Promise<{ rows: ChecklistRow[]; checks: ChecklistCheck[]; changed: string[] }> {
  const [t, d, locale, format] = await Promise.all([
    getTranslations('identity'),
    getTranslations('desk.check'),
    getLocale(),
    readerFormat(),
  ]);
  const dateText = (text: string) => {
    const date = readDate(text);
    return date ? format.date(date) : text;
  };
  /** a stored value in the reader's words; what no longer has any is shown as it is */
  const show = (field: string, text: string): string => {
    if (text === '') return d('nothing');
    const kind = `kinds.${text}.label` as 'kinds.ENTITY.label';
    const type = `documentTypes.${text}.label` as 'documentTypes.PASSPORT.label';
    if (field === 'kind' && t.has(kind)) return t(kind);
    if (field === 'documentType' && t.has(type)) return t(type);
    if (field === 'country') return countryName(locale, text);
    return field === 'expiresOn' ? dateText(text) : text;
  };
  const checks = matter.checks.map(({ code, result, values }) => ({
    code,
    key: code,
    tone: TONES[result],
    text: t(`checks.${code}.${result}`, { ...values, date: dateText(values.date ?? '') }),
  }));
  const differences = matter.versions[0]?.differences ?? [];
  const rows = FIELDS.map((field): ChecklistRow => {
    const before = differences.find((difference) => difference.field === field)?.before;
    return {
      key: field,
      label: t(`fields.${field}`),
      value: show(field, asVersionText(matter.data[field])),
      was:
        before === undefined
          ? undefined
          : d('was', { version: matter.versions[1]?.version ?? 0, value: show(field, before) }),
      checks: checks.filter(({ code }) => FIELD_OF[code] === field),
    };
  });
  return {
    rows,
    checks: checks.filter(({ code }) => FIELD_OF[code] === undefined),
    changed: rows.filter(({ was }) => was !== undefined).map(({ label }) => label),
  };
}
