import { countryName } from '../../../lib/identities/countries';
import type { PartyPlan, Quality } from '../plans';
import { drawCertificate } from './certificate';
import { drawnOnce } from './drawn-once';
import { asPhotograph, block, letters } from './picture';

/** Registers of companies by country: what the paper is called, and who keeps it. */
const REGISTERS: Readonly<Record<string, { heading: string; office: string; number: string }>> = {
  CN: { heading: '营 业 执 照', office: '国家市场监督管理总局监制', number: '统一社会信用代码' },
  DE: { heading: 'Handelsregister', office: 'Amtsgericht Stuttgart', number: 'Nummer' },
  NO: { heading: 'Firmaattest', office: 'Brønnøysundregistrene', number: 'Organisasjonsnummer' },
  GB: { heading: 'Certificate of incorporation', office: 'Companies House', number: 'Company number' },
  IT: { heading: 'Visura camerale', office: 'Camera di Commercio di Milano', number: 'Numero REA' },
  FR: { heading: 'Extrait Kbis', office: 'Greffe du Tribunal de commerce', number: 'SIREN' },
  PT: { heading: 'Certidão permanente', office: 'Conservatória do Registo Comercial', number: 'NIPC' },
  US: { heading: 'Certificate of good standing', office: 'Secretary of State', number: 'File number' },
};

function companyPaper(
  { legalName, country, address, document }: PartyPlan,
  quality: Quality,
): Promise<Buffer> {
  const chinese = country === 'CN';
  const register = REGISTERS[country] ?? { heading: 'Company register', office: '', number: 'Number' };
  return drawCertificate({
    heading: register.heading,
    subheading: chinese ? 'Business licence' : `${countryName('en', country)} · extract from the register`,
    office: register.office,
    number: `${register.number} ${document.number}`,
    rows: chinese
      ? [
          ['名称', legalName],
          ['类型', '有限责任公司'],
          ['住所', address],
          ['经营范围', '产品设计；日用百货销售；电子商务；货物进出口。'],
        ]
      : [
          ['Name', legalName],
          ['Registered office', address.replace('\n', ', ')],
          ['Status', 'active'],
        ],
    dated: chinese
      ? '2018 年 6 月 11 日'
      : quality === 'good'
        ? 'Issued 16 November 2026'
        : 'Issued 3 February 2025',
    ink: chinese ? [0.62, 0.12, 0.1] : [0.18, 0.22, 0.3],
    specimen: chinese ? '样张' : 'SPECIMEN',
  });
}

const machineLine = (text: string) =>
  text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '<')
    .padEnd(36, '<')
    .slice(0, 36);

/** A lamp mirrored in the foil, over the number. */
const GLARE =
  '<radialGradient id="g"><stop offset="0.35" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>' +
  '<ellipse cx="560" cy="400" rx="260" ry="130" fill="url(#g)"/>';

/** The page of a passport with the picture, photographed. */
function passport(
  { legalName, country, document, latinName = legalName }: PartyPlan,
  quality: Quality,
): Promise<Buffer> {
  const { number, expiresOn = '' } = document;
  const facts: [string, string][] = [
    [country === 'CN' ? '姓名 / Name' : 'Name', legalName],
    [country === 'CN' ? '国籍 / Nationality' : 'Nationality', countryName('en', country)],
    [country === 'CN' ? '护照号 / Passport No.' : 'Passport No.', number],
    [country === 'CN' ? '有效期至 / Date of expiry' : 'Date of expiry', expiresOn],
  ];
  return asPhotograph(1000, 700, [
    block(0, 0, 1000, 700, '#6b645a'),
    block(40, 40, 920, 620, '#f3ede2', 18),
    block(40, 40, 920, 80, '#7f2a2a', 18),
    letters(country === 'CN' ? '护照 PASSPORT' : 'PASSPORT', { x: 80, y: 94, size: 40, fill: '#fff' }),
    block(80, 160, 260, 330, '#d9d0c1', 8),
    '<circle cx="210" cy="280" r="62" fill="#a99a86"/><path d="M110 490C110 330 310 330 310 490Z" fill="#a99a86"/>',
    ...facts.flatMap(([label, value], i) => [
      letters(label, { x: 390, y: 190 + i * 84, size: 20, fill: '#7d7468' }),
      letters(value, { x: 390, y: 226 + i * 84, size: 32, fit: 530 }),
    ]),
    letters(machineLine(`P<${country}${latinName}`), { x: 80, y: 570, size: 30, fit: 840 }),
    letters(machineLine(`${number}${country}${expiresOn.replaceAll('-', '')}`), {
      x: 80,
      y: 620,
      size: 30,
      fit: 840,
    }),
    quality === 'poor' ? GLARE : '',
  ]);
}

/** The paper that proves a party's identity. */
export const identityPaperOf = (plan: PartyPlan, quality: Quality): Promise<Buffer> =>
  drawnOnce([plan, quality], () =>
    plan.kind === 'ENTITY' ? companyPaper(plan, quality) : passport(plan, quality),
  );
