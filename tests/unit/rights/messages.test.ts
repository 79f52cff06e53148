import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translator';
import { rightChecks, type RightFacts } from '@/lib/rights/checks';
import { OFFICES } from '@/lib/rights/office-table';
import type { OfficeCode } from '@/lib/rights/offices';
import { RIGHT_REJECT_CODES, RIGHT_RETURN_CODES } from '@/lib/rights/reasons';
import { rightFields, type RightData } from '@/lib/rights/right-data';
import { RIGHT_KINDS, rightDetailsSchema, startRightSchema, withdrawRightSchema } from '@/lib/rights/schema';

const ID = '01930000-0000-7000-8000-000000000000';
const DATA: RightData = {
  ...{
    kind: 'TRADEMARK',
    title: 'ACME',
    number: '12345',
    office: 'USPTO',
    ownerName: 'Acme',
    niceClasses: [7],
  },
  ...{ goods: 'Drills', patentKind: null, claims: '', author: '', filedOn: '', registeredOn: '2020-01-01' },
  ...{ expiresOn: '', files: [], proof: 'CERTIFICATE', workKind: '', ownership: '', creation: '' },
  ...{ createdOn: '', publication: '', publishedOn: '', signatureName: '', signedAt: '' },
};
const NO_FACTS: RightFacts = { documents: [], identity: null, sameNumber: [], today: new Date('2026-06-01') };

describe.each(LOCALES)('texts about rights: %s', (locale) => {
  const t = translator(locale, 'rights');
  const errors = translator(locale, 'errors');

  it('has a label and, but for "other", ready words for every reason', () => {
    for (const code of [...RIGHT_RETURN_CODES, ...RIGHT_REJECT_CODES]) {
      expect(t(`reasons.${code}.label`)).not.toBe('');
      expect(t(`reasons.${code}.text`) === '', code).toBe(code === 'other');
    }
  });

  it('says every result of every check, with its values', () => {
    const identity = { status: 'VERIFIED', legalName: 'Acme', expiresOn: null, carriesUntil: null } as const;
    const known = {
      ...NO_FACTS,
      identity,
      documents: [{ status: 'CLEAN', generated: false }],
      sameNumber: ['R-1'],
    } as const;
    const given = [DATA, { ...DATA, kind: 'COPYRIGHT' }, { ...DATA, expiresOn: '2020-01-01' }] as const;
    const checks = given.flatMap((data) => [...rightChecks(data, NO_FACTS), ...rightChecks(data, known)]);
    for (const { code, result, values } of checks)
      expect(t(`checks.${code}.${result}`, values)).not.toMatch(/[{}]|undefined|none/);
  });

  it('names every office, kind and field', () => {
    for (const code of Object.keys(OFFICES) as OfficeCode[]) expect(t(`offices.${code}`)).not.toBe('');
    for (const kind of RIGHT_KINDS)
      for (const field of rightFields(kind)) expect(t(`fields.${field}`)).not.toBe('');
  });

  it('has a sentence for whatever a form may be refused for', () => {
    const long = 'x'.repeat(20_000);
    const dates = { filedOn: '2999-01-01', registeredOn: 'x', expiresOn: '1900-01-01' };
    const forms = [
      {},
      { ...DATA, niceClasses: '99', title: long, ownerName: long, goods: long, ...dates },
      {
        ...DATA,
        niceClasses: '',
        filedOn: '2025-01-01',
        registeredOn: '2024-01-01',
        expiresOn: '2199-01-01',
      },
      { ...DATA, kind: 'PATENT', patentKind: 'UTILITY_MODEL' },
      { ...DATA, kind: 'COPYRIGHT', office: '' },
    ];
    const used = [
      ...forms.flatMap((form) => rightDetailsSchema.safeParse({ id: ID, ...form }).error?.issues ?? []),
      ...[startRightSchema, withdrawRightSchema].flatMap(
        (schema) => schema.safeParse({}).error?.issues ?? [],
      ),
    ].map(({ message }) => message);
    const unknown = used.filter((key) => !errors.has(key as 'invalid'));
    expect(unknown).toEqual([]);
    expect(used).toEqual(
      expect.arrayContaining(['office_not_for_kind', 'claims_required', 'classes', 'date_too_far']),
    );
  });
});
