import { getTranslations } from 'next-intl/server';
import type { ChecklistCheck, ChecklistRow } from '@/components/desk/checklist';
import { asLocale } from '@/lib/i18n/locale';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { LetterCheckCode } from '@/lib/authorizations/checks';
import { LETTER_FIELDS, type LetterData, type LetterField } from '@/lib/authorizations/letter-data';
import type { LetterCase } from '@/lib/authorizations/review-case';
import { readDate } from '@/lib/identities/calendar-date';

/** The field at which a check stands; those about none stand by themselves. */
const FIELD_OF: Readonly<Partial<Record<LetterCheckCode, LetterField>>> = {
  agent: 'agentName',
  address: 'holderEmail',
  validity: 'validUntil',
  scope: 'scope',
  files: 'files',
};
const TONES = { pass: 'ok', warn: 'warn', fail: 'bad' } as const;
const FIELDS: readonly LetterField[] = [...LETTER_FIELDS, 'files'];

/** A field of a version in the reader's words. */
async function valueText({ rights }: LetterCase): Promise<(field: LetterField, data: LetterData) => string> {
  const [t, check, market, format] = await Promise.all([
    getTranslations('letters'),
    getTranslations('desk.check'),
    getTranslations('marketplaces.name'),
    readerFormat(),
  ]);
  const titles = new Map(rights.map(({ id, title, reference }) => [id, `${title} (${reference})`]));
  const text = (field: LetterField, data: LetterData): string => {
    switch (field) {
      case 'scope':
        return data.allRights ? t('scope.all') : data.rightIds.map((id) => titles.get(id) ?? '–').join(', ');
      case 'marketplaces':
        return format.list(data.marketplaces.map((code) => market(code)));
      case 'holderLocale':
        return t(`holder.language.${asLocale(data.holderLocale)}`);
      case 'validFrom':
      case 'validUntil': {
        const date = readDate(data[field]);
        return date ? format.date(date) : data[field];
      }
      case 'files':
        return data.files.join(', ');
      default:
        return data[field];
    }
  };
  return (field, data) => text(field, data) || check('nothing');
}

/** The checklist of a letter: what was entered, what was compared, what was changed. */
export async function letterRows(
  matter: LetterCase,
): Promise<{ rows: ChecklistRow[]; checks: ChecklistCheck[]; changed: string[] }> {
  const [t, d, format, show] = await Promise.all([
    getTranslations('letters'),
    getTranslations('desk.check'),
    readerFormat(),
    valueText(matter),
  ]);
  const day = (text: string) => {
    const date = readDate(text);
    return date ? format.date(date) : text;
  };
  const checks = matter.checks.map(({ code, result, values }) => {
    const dated = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, day(value)]));
    return { code, key: code, tone: TONES[result], text: t(`checks.${code}.${result}`, dated as never) };
  });
  const before = matter.versions[1];
  const rows = FIELDS.map((field): ChecklistRow => {
    const value = show(field, matter.data);
    const was = before && show(field, before.data);
    return {
      key: field,
      label: t(`fields.${field}`),
      value,
      was:
        was === undefined || was === value
          ? undefined
          : d('was', { version: before?.version ?? 0, value: was }),
      checks: checks.filter(({ code }) => FIELD_OF[code] === field),
    };
  });
  return {
    rows,
    checks: checks.filter(({ code }) => FIELD_OF[code] === undefined),
    changed: rows.filter(({ was }) => was !== undefined).map(({ label }) => label),
  };
}
