import { countryName } from '../../../lib/identities/countries';
import type { Quality, RightPlan } from '../plans';
import { type Certificate, drawCertificate } from './certificate';
import { drawnOnce } from './drawn-once';
import type { Ink } from './paper';
import { productDrawing } from './product-drawing';

const CHINESE = new Set(['CNIPA', 'NCAC']);
const OFFICES: Readonly<Record<string, { name: string; ink: Ink }>> = {
  CNIPA: { name: '国家知识产权局', ink: [0.62, 0.12, 0.1] },
  NCAC: { name: '国家版权局', ink: [0.62, 0.12, 0.1] },
  EUIPO: { name: 'European Union Intellectual Property Office', ink: [0.1, 0.24, 0.5] },
  EPO: { name: 'European Patent Office', ink: [0.55, 0.1, 0.2] },
  USPTO: { name: 'United States Patent and Trademark Office', ink: [0.12, 0.2, 0.36] },
  USCO: { name: 'United States Copyright Office', ink: [0.12, 0.3, 0.28] },
  WIPO: { name: 'World Intellectual Property Organization', ink: [0.06, 0.32, 0.45] },
};

const PATENTS = {
  INVENTION: ['发明专利证书', 'Certificate of patent for invention', 'EUROPEAN PATENT'],
  UTILITY_MODEL: ['实用新型专利证书', 'Certificate of utility model patent', 'UTILITY MODEL'],
  DESIGN: ['外观设计专利证书', 'Certificate of design patent', 'REGISTERED DESIGN'],
} as const;

const NUMBERS = {
  TRADEMARK: (number: string) => `第 ${number} 号`,
  PATENT: (number: string) => `专利号：${number}`,
  COPYRIGHT: (number: string) => `登记号：${number}`,
} as const;

type Rows = Certificate['rows'];
const day = (date: string) => {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return `${year} 年 ${month} 月 ${dayOfMonth} 日`;
};
const longDate = (date: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
const filled = (rows: Rows): Rows => rows.filter(([, value]) => value !== '');

function chineseRows(plan: RightPlan): Rows {
  const { kind, owner, goods = '', niceClasses = '', author = '', title, dates } = plan;
  const until = dates.expiresOn && day(dates.expiresOn);
  const began = dates.registeredOn && day(dates.registeredOn);
  switch (kind) {
    case 'TRADEMARK':
      return filled([
        [`核定使用商品/服务项目（国际分类：${niceClasses}）`, goods],
        ['注册人', owner],
        ['注册日期', began],
        ['有效期至', until],
      ]);
    case 'PATENT':
      return filled([
        ['名称', title],
        ['专利权人', owner],
        ['专利申请日', dates.filedOn && day(dates.filedOn)],
        ['授权公告日', began],
        ['有效期至', until],
      ]);
    case 'COPYRIGHT':
      return filled([
        ['作品类别', '美术作品'],
        ['作者', author],
        ['著作权人', owner],
        ['登记日期', began],
      ]);
  }
}

function englishRows(plan: RightPlan): Rows {
  const { kind, owner, goods = '', niceClasses = '', author = '', title, dates } = plan;
  const ends: Rows = [
    ['Filed', dates.filedOn && longDate(dates.filedOn)],
    [
      kind === 'PATENT' ? 'Mention of grant' : 'Registered',
      dates.registeredOn && longDate(dates.registeredOn),
    ],
    ['Expires', dates.expiresOn && longDate(dates.expiresOn)],
  ];
  switch (kind) {
    case 'TRADEMARK':
      return filled([[`Goods, class ${niceClasses}`, goods], ['Proprietor', owner], ...ends]);
    case 'PATENT':
      return filled([['Title', title], ['Proprietor', owner], ...ends]);
    case 'COPYRIGHT':
      return filled([['Author', author], ['Copyright claimant', owner], ...ends]);
  }
}

function headings({ kind, patentKind = 'INVENTION', office }: RightPlan): [string, string] {
  if (kind === 'PATENT') {
    const [chinese, english, european] = PATENTS[patentKind];
    return CHINESE.has(office) ? [chinese, english] : [european, 'Certificate of grant'];
  }
  if (kind === 'TRADEMARK')
    return CHINESE.has(office)
      ? ['商 标 注 册 证', 'Certificate of registration']
      : ['TRADE MARK', 'Certificate of registration'];
  return CHINESE.has(office)
    ? ['作 品 登 记 证 书', 'Certificate of copyright registration']
    : ['CERTIFICATE', 'of registration of a claim to copyright'];
}

/** The certificate of a right, as its office might have printed it. */
export const certificateOf = (plan: RightPlan, quality: Quality): Promise<Buffer> =>
  drawnOnce([plan, quality], () => draw(plan, quality));

function draw(plan: RightPlan, quality: Quality): Promise<Buffer> {
  const { kind, office, number, title, dates } = plan;
  const chinese = CHINESE.has(office);
  const [heading, subheading] = headings(plan);
  const { name, ink } = OFFICES[office] ?? { name: countryName('en', office), ink: [0.2, 0.2, 0.2] as const };
  const issued = dates.registeredOn;
  return drawCertificate({
    heading,
    subheading,
    office: name,
    ink,
    number: chinese ? NUMBERS[kind](number) : `No. ${number}`,
    ...(kind === 'PATENT' ? {} : { sign: title }),
    ...(plan.shape && quality === 'good' ? { drawing: productDrawing(plan.shape) } : {}),
    rows: chinese ? chineseRows(plan) : englishRows(plan),
    dated: chinese ? day(issued) : longDate(issued),
    specimen: chinese ? '样张' : 'SPECIMEN',
  });
}

/** A claim chart of a patent, as its owner might have written it. */
export const claimChartOf = (plan: RightPlan): Promise<Buffer> =>
  drawnOnce([plan, 'chart'], () => {
    const chinese = CHINESE.has(plan.office);
    const [heading, subheading, claim, product] = chinese
      ? ['权利要求对照表', 'Claim chart', '权利要求', '产品中的对应特征']
      : ['CLAIM CHART', 'Claims and where the product shows them', 'Claim', 'In the product'];
    const found = chinese
      ? '拆解样品后可见全部技术特征。'
      : 'All of its features are seen in the sample taken apart.';
    return drawCertificate({
      heading,
      subheading,
      office: plan.owner,
      ink: [0.2, 0.2, 0.2],
      number: plan.number,
      rows: filled([
        [claim, plan.claims ?? ''],
        [product, found],
      ]),
      dated: '',
      specimen: chinese ? '样张' : 'SPECIMEN',
    });
  });
