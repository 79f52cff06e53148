import type { Locale } from '../../lib/i18n/locale';

/** Somebody invented who goes through the product for pictures and films, with everything they type. */
export interface Person {
  name: string;
  email: string;
  password: string;
  company: { legalName: string; country: string; address: string; documentNumber: string };
  mark: Readonly<Record<string, string>>;
  marketplace: 'ALIEXPRESS' | 'TAOBAO';
  claim: { differences: string; description: string };
  /** what a seller says against a claim */
  defence: string;
  /** the account of the demonstration that has cases to show in this language */
  member: string;
}

const PASSWORD = 'kraken soup tuesday';
const DATES = { filedOn: '2019-03-04', registeredOn: '2019-09-10', expiresOn: '2029-03-04' };

const MARIA: Omit<Person, 'email'> = {
  name: 'Maria Keller',
  password: PASSWORD,
  company: {
    legalName: 'Keller Werkzeuge GmbH',
    country: 'DE',
    address: 'Am Hof 1, 10115 Berlin',
    documentNumber: 'HRB 123456',
  },
  mark: {
    title: 'KELLER 1907',
    niceClasses: '8, 35',
    goods: 'Hand tools; wrenches; retail of tools',
    office: 'EUIPO',
    number: '018123456',
    ownerName: 'Keller Werkzeuge GmbH',
    ...DATES,
  },
  marketplace: 'ALIEXPRESS',
  claim: {
    differences: 'The logo is printed, not stamped; the box has no hologram.',
    description: 'We bought one of each. None was made by us; the packaging copies ours.',
  },
  defence: 'We bought them from the maker’s own distributor; the invoice names every batch.',
  member: 'anna@acme.example',
};

const LI: Omit<Person, 'email'> = {
  name: '李建国',
  password: PASSWORD,
  company: {
    legalName: '永康市老街工具有限公司',
    country: 'CN',
    address: '浙江省金华市永康市老街 8 号',
    documentNumber: '91330784MA28D1234X',
  },
  mark: {
    title: '老街 1907',
    niceClasses: '8, 35',
    goods: '手工具；扳手；工具零售',
    office: 'CNIPA',
    number: '30123456',
    ownerName: '永康市老街工具有限公司',
    ...DATES,
  },
  marketplace: 'TAOBAO',
  claim: {
    differences: '标志为印刷而非冲压，包装盒没有防伪标签。',
    description: '我们各买了一件，均非我公司制造，包装抄袭我们的设计。',
  },
  defence: '该批商品购自权利人的授权经销商，发票列明每一批次，可供核对。',
  member: 'chen@yehang.example',
};

/** The person of a language, with an address nobody has used: a site may be walked through more than once. */
export function personOf(locale: Locale): Person {
  const run = crypto.randomUUID().slice(0, 4);
  return locale === 'en'
    ? { ...MARIA, email: `maria.${run}@keller.example` }
    : { ...LI, email: `jianguo.${run}@laojie.example` };
}
