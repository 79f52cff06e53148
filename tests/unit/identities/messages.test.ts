import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { LOCALES } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translator';
import { identityChecks } from '@/lib/identities/checks';
import { IDENTITY_FIELDS, type IdentityData } from '@/lib/identities/identity-data';
import { IDENTITY_REJECT_CODES, IDENTITY_RETURN_CODES } from '@/lib/identities/reasons';
import {
  identityDetailsSchema,
  identityDocumentSchema,
  returnIdentitySchema,
  startIdentitySchema,
  submitIdentitySchema,
} from '@/lib/identities/schema';
import { countFiles, incompleteIdentity } from '@/lib/identities/steps';

const ID = '01930000-0000-7000-8000-000000000000';
const BLANK: IdentityData = {
  kind: 'INDIVIDUAL',
  legalName: '',
  country: 'CN',
  address: '',
  documentType: 'NATIONAL_ID',
  documentNumber: '123',
  expiresOn: '',
  files: [],
};
const TODAY = new Date('2026-06-01');

const keysOf = (schema: z.ZodType, ...inputs: unknown[]) =>
  inputs.flatMap((input) => schema.safeParse(input).error?.issues.map(({ message }) => message) ?? []);

describe.each(LOCALES)('texts about identities: %s', (locale) => {
  const t = translator(locale, 'identity');
  const errors = translator(locale, 'errors');

  it('has a label and, but for "other", ready words for every reason', () => {
    for (const code of [...IDENTITY_RETURN_CODES, ...IDENTITY_REJECT_CODES]) {
      expect(t(`reasons.${code}.label`)).not.toBe('');
      expect(t(`reasons.${code}.text`) === '', code).toBe(code === 'other');
    }
  });

  it('says every result of every check, with its values', () => {
    const facts = { documents: [], sameNumber: ['P-2026-AAAA-BBBB'], today: TODAY };
    const given = [BLANK, { ...BLANK, expiresOn: '2020-01-01' }, { ...BLANK, expiresOn: '2040-01-01' }];
    const [known] = given.map((data) => identityChecks(data, facts));
    for (const data of given)
      for (const { code, result, values } of identityChecks(data, facts))
        expect(t(`checks.${code}.${result}`, values)).not.toMatch(/[{}]|undefined/);
    expect(known?.map(({ code, result }) => `${code} ${result}`)).toEqual([
      'files fail',
      'documentType pass',
      'number warn',
      'expiry warn',
      'duplicate warn',
    ]);
  });

  it('names every field', () => {
    for (const field of IDENTITY_FIELDS) expect(t(`fields.${field}`)).not.toBe('');
  });

  it('has a sentence for whatever a form may be refused for', () => {
    const long = 'x'.repeat(5000);
    const details = { id: ID, legalName: long, country: 'XX', address: long };
    const paper = { id: ID, documentType: 'PASSPORT', documentNumber: long };
    const used = [
      ...keysOf(startIdentitySchema, {}),
      ...keysOf(submitIdentitySchema, {}),
      ...keysOf(identityDetailsSchema, {}, { id: ID, legalName: '', country: '', address: '' }, details),
      ...keysOf(
        identityDocumentSchema,
        {},
        paper,
        { ...paper, expiresOn: '2020-01-01' },
        { ...paper, expiresOn: 'x' },
      ),
      ...keysOf(returnIdentitySchema, {}, { id: ID, version: 1, code: 'other', text: ' ' }),
      ...[{ usable: 0, rejected: 0 }, countFiles([{ status: 'REJECTED' }])].flatMap((files) =>
        Object.values(
          incompleteIdentity({ ...BLANK, id: ID, party: { kind: 'ENTITY' }, expiresOn: TODAY }, files),
        ),
      ),
    ];
    const unknown = used.filter((key) => !errors.has(key as 'invalid'));
    expect(unknown).toEqual([]);
  });
});
