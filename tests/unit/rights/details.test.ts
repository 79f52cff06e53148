import { describe, expect, it } from 'vitest';
import { dateProblems } from '@/lib/rights/dates';
import { readNiceClasses } from '@/lib/rights/nice-classes';
import { OFFICES } from '@/lib/rights/office-table';
import { isNumberPlausible, isOffice, officesFor } from '@/lib/rights/offices';
import { isSameName } from '@/lib/rights/same-name';
import { rightDetailsSchema } from '@/lib/rights/schema';

const TODAY = new Date('2026-06-01');

describe('classes of goods', () => {
  it.each([
    ['7, 9', [7, 9]],
    ['9 7 9', [7, 9]],
    ['7；9、35', [7, 9, 35]],
    ['第7类和第9类', [7, 9]],
    ['Classes 1-3 and 45', [1, 2, 3, 45]],
    ['cl. 25', [25]],
    ['１２', [12]],
    ['', []],
    ['0', null],
    ['46', null],
    ['9-7', null],
    ['seven', null],
    ['7.5', null],
  ])('are read as people write them: %s', (text, classes) => {
    expect(readNiceClasses(text)).toEqual(classes);
  });
});

describe('the dates of a right', () => {
  const good = { filedOn: '2016-08-20', registeredOn: '2017-02-01', expiresOn: '2036-08-20' };

  it.each([
    ['TRADEMARK', {}, {}],
    ['TRADEMARK', { filedOn: '' }, {}],
    ['PATENT', { filedOn: '' }, { filedOn: 'enter_filing_date' }],
    ['COPYRIGHT', { filedOn: '', expiresOn: '' }, {}],
    ['TRADEMARK', { expiresOn: '' }, { expiresOn: 'enter_right_expiry' }],
    ['COPYRIGHT', { registeredOn: '' }, { registeredOn: 'enter_registration_date' }],
    ['TRADEMARK', { registeredOn: '2017-02-30' }, { registeredOn: 'date_invalid' }],
    ['TRADEMARK', { registeredOn: '2016-08-19' }, { registeredOn: 'filing_after_registration' }],
    ['TRADEMARK', { registeredOn: '2026-06-03' }, { registeredOn: 'date_not_yet' }],
    ['TRADEMARK', { registeredOn: '2026-06-02' }, {}],
    ['TRADEMARK', { expiresOn: '2016-01-01' }, { expiresOn: 'expiry_before_registration' }],
    ['TRADEMARK', { expiresOn: '2026-05-31' }, { expiresOn: 'date_passed' }],
    ['TRADEMARK', { expiresOn: '2026-06-01' }, {}],
    ['TRADEMARK', { expiresOn: '2050-01-01' }, { expiresOn: 'date_too_far' }],
  ] as const)('%s %o', (kind, given, problems) => {
    expect(dateProblems(kind, { ...good, ...given }, TODAY)).toEqual(problems);
  });
});

describe('offices', () => {
  it('register what they register', () => {
    expect(officesFor('COPYRIGHT')).toContain('USCO');
    expect(officesFor('COPYRIGHT')).not.toContain('USPTO');
    expect(officesFor('PATENT', 'UTILITY_MODEL')).not.toContain('USPTO');
    expect(officesFor('PATENT')).toContain('USPTO');
    for (const kind of ['TRADEMARK', 'COPYRIGHT', 'PATENT'] as const)
      expect(officesFor(kind).at(-1)).toBe('OTHER');
    expect([isOffice('CNIPA'), isOffice('toString'), isOffice('')]).toEqual([true, false, false]);
  });

  it.each([
    ['CNIPA', 'TRADEMARK', null, '8412733', true],
    ['CNIPA', 'TRADEMARK', null, '第 8412733 号', true],
    ['CNIPA', 'PATENT', 'INVENTION', 'ZL 2018 1 0123456.7', true],
    ['CNIPA', 'PATENT', 'DESIGN', 'ZL 2018 1 0123456.7', false],
    ['USCO', 'COPYRIGHT', null, 'VA 2-123-456', true],
    ['USCO', 'COPYRIGHT', null, '12', false],
    ['EUIPO', 'TRADEMARK', null, '018123456', true],
    ['OTHER', 'TRADEMARK', null, 'anything 1', true],
    ['OTHER', 'TRADEMARK', null, 'nothing', false],
  ] as const)('doubt numbers of another shape: %s %s %s', (office, kind, patentKind, number, plausible) => {
    expect(isNumberPlausible(office, kind, patentKind, number)).toBe(plausible);
  });

  it('stand somewhere on earth', () => {
    for (const [code, { territories }] of Object.entries(OFFICES))
      expect(territories.length, code).toBeGreaterThan(0);
  });
});

describe('names', () => {
  it.each([
    ['Acme Tools GmbH', 'ACME TOOLS G.m.b.H.', true],
    ['Acme Co., Ltd.', 'Acme Company Limited', true],
    ['Müller & Söhne AG', 'Muller  Sohne Aktiengesellschaft', true],
    ['杭州艾可米工具有限责任公司', '杭州艾可米工具有限公司', true],
    ['株式会社ハ', '株式会社パ', false],
    ['Acme Tools GmbH', 'Acme Holding GmbH', false],
    ['', '', false],
  ])('%s, %s', (a, b, same) => {
    expect(isSameName(a, b)).toBe(same);
  });
});

describe('a form that was sent empty', () => {
  it.each([
    [
      'TRADEMARK',
      ['title', 'number', 'office', 'ownerName', 'niceClasses', 'goods', 'registeredOn', 'expiresOn'],
    ],
    [
      'PATENT',
      ['title', 'number', 'office', 'ownerName', 'patentKind', 'filedOn', 'registeredOn', 'expiresOn'],
    ],
    ['COPYRIGHT', ['title', 'number', 'office', 'ownerName', 'author', 'registeredOn']],
  ])('%s: is told everything at once', (kind, fields) => {
    const names = ['title', 'number', 'office', 'ownerName', 'niceClasses', 'goods', 'claims', 'author'];
    const blank = Object.fromEntries(names.map((name) => [name, '']));
    const id = '01930000-0000-7000-8000-000000000000';
    const { error } = rightDetailsSchema.safeParse({ ...blank, id, kind });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(fields);
  });
});
