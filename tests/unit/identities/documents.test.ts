import { describe, expect, it } from 'vitest';
import { documentTypesFor, mustExpire } from '@/lib/identities/accepted-documents';
import { readDate, writeDate } from '@/lib/identities/calendar-date';
import { cleanLine, cleanText } from '@/lib/identities/clean-text';
import { COUNTRY_CODES, countryName, listCountries } from '@/lib/identities/countries';
import { compactNumber, isDocumentNumberPlausible } from '@/lib/identities/document-number';

describe('the documents that prove an identity', () => {
  it('are an identity card or a passport in mainland China, and a driving licence too outside of it', () => {
    expect(documentTypesFor('INDIVIDUAL', 'CN')).toEqual(['NATIONAL_ID', 'PASSPORT']);
    for (const country of ['US', 'DE', 'HK', 'MO', 'TW'])
      expect(documentTypesFor('INDIVIDUAL', country)).toEqual(['NATIONAL_ID', 'PASSPORT', 'DRIVING_LICENCE']);
  });

  it('are the business registration of an entity, wherever it is', () => {
    for (const country of ['CN', 'US'])
      expect(documentTypesFor('ENTITY', country)).toEqual(['BUSINESS_REGISTRATION']);
  });

  it('bear a date of expiry where they always do', () => {
    expect(
      ['PASSPORT', 'DRIVING_LICENCE', 'NATIONAL_ID', 'BUSINESS_REGISTRATION'].map((type) =>
        mustExpire(type as never),
      ),
    ).toEqual([true, true, false, false]);
  });
});

describe('numbers', () => {
  it.each([
    // example numbers of GB 11643-1999 and GB 32100-2015
    ['NATIONAL_ID', '11010519491231002X', true],
    ['NATIONAL_ID', '11010519491231002x', true],
    ['NATIONAL_ID', '440524188001010014', true],
    ['NATIONAL_ID', '110105194912310021', false],
    ['NATIONAL_ID', '1101051949', false],
    ['BUSINESS_REGISTRATION', '91350100M000100Y43', true],
    ['BUSINESS_REGISTRATION', '91350100 M000100Y43', true],
    ['BUSINESS_REGISTRATION', '91350100M000100Y44', false],
    ['BUSINESS_REGISTRATION', '91350100I000100Y43', false],
    ['PASSPORT', 'E12345678', true],
    ['PASSPORT', 'E123', false],
  ] as const)('of mainland China are doubted when they cannot be right: %s %s', (type, number, plausible) => {
    expect(isDocumentNumberPlausible('CN', type, number)).toBe(plausible);
  });

  it('of elsewhere are hardly ever doubted', () => {
    expect(isDocumentNumberPlausible('DE', 'BUSINESS_REGISTRATION', 'HRB 12345 B')).toBe(true);
    expect(isDocumentNumberPlausible('DE', 'PASSPORT', 'none')).toBe(false);
    expect(isDocumentNumberPlausible('DE', 'PASSPORT', '12')).toBe(false);
  });

  it('are compared without the way they are written', () => {
    expect(compactNumber(' 91350100-m000 100y·43 ')).toBe('91350100M000100Y43');
    expect(compactNumber('１２３')).toBe('123');
  });
});

describe('dates on papers', () => {
  it('are days of the calendar', () => {
    expect(writeDate(readDate('2028-02-29'))).toBe('2028-02-29');
    for (const text of [
      '',
      '2027-02-29',
      '2027-13-01',
      '1799-12-31',
      '2300-01-01',
      '27-01-01',
      '2027-1-1',
      'soon',
    ])
      expect(readDate(text)).toBeNull();
    expect(writeDate(null)).toBe('');
  });
});

describe('text', () => {
  it('keeps every script and loses only what cannot be kept', () => {
    expect(cleanText('  a\r\nb\rc\u0000\u0007\ud800 مرحبا 👩‍🔧 <b>\t ')).toBe('a\nb\nc\ufffd مرحبا 👩‍🔧 <b>');
    expect(cleanLine('  Acme \n Tools\u3000GmbH ')).toBe('Acme Tools GmbH');
  });
});

describe('countries', () => {
  it('are all named in both languages, in their alphabets', () => {
    expect(new Set(COUNTRY_CODES).size).toBe(249);
    for (const locale of ['en', 'zh-CN'])
      for (const { code, name } of listCountries(locale)) expect(name, code).not.toBe(code);
    expect(countryName('zh-CN', 'DE')).toBe('德国');
    expect(countryName('en', 'WORLD')).toBe('WORLD');
  });
});
