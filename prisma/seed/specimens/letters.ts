import type { SandboxListing } from '../../../sandbox/marketplace/catalogue';
import { outlinesWidth, wrap } from './outlines';
import { asPhotograph, block, letters } from './picture';

interface Letter {
  /** who writes */
  from: string;
  to: string;
  heading: string;
  paragraphs: readonly string[];
  /** lines of goods, with quantity and price */
  lines?: readonly (readonly [what: string, quantity: string, price: string])[];
  dated: string;
  signed: string;
}

const LEFT = 90;
const WIDTH = 720;

const right = (text: string, x: number, y: number) =>
  letters(text, { x: x - outlinesWidth(text, 22), y, size: 22 });

/** A letter on a table, photographed. */
function photographed({ from, to, heading, paragraphs, lines = [], dated, signed }: Letter): Promise<Buffer> {
  const rows = paragraphs.flatMap((text) => [...wrap(text, (line) => outlinesWidth(line, 24) <= WIDTH), '']);
  const listed = 290 + rows.length * 34;
  const foot = listed + lines.length * 44 + 110;
  return asPhotograph(900, foot + 90, [
    block(0, 0, 900, foot + 90, '#b9ab95'),
    block(40, 30, 820, foot + 30, '#fbfaf6', 3),
    letters(from, { x: LEFT, y: 100, size: 34, fit: WIDTH }),
    block(LEFT, 116, WIDTH, 2, '#57534a'),
    letters(to, { x: LEFT, y: 156, size: 22, fill: '#57534a', fit: 560 }),
    right(dated, LEFT + WIDTH, 156),
    letters(heading, { x: LEFT, y: 230, size: 36, fit: WIDTH }),
    ...rows.map((text, i) => letters(text, { x: LEFT, y: 290 + i * 34, size: 24 })),
    ...lines.flatMap(([what, quantity, price], i) => {
      const y = listed + i * 44;
      return [
        block(LEFT, y - 30, WIDTH, 1, '#57534a'),
        letters(what, { x: LEFT, y, size: 22, fit: 470 }),
        right(quantity, 650, y),
        right(price, LEFT + WIDTH, y),
      ];
    }),
    letters(signed, { x: LEFT, y: foot, size: 32, fill: '#1d3f72' }),
    block(LEFT, foot + 14, 300, 1, '#57534a'),
  ]);
}

/** A report on goods that were bought to see what they are. */
export function testPurchase(signed: string, { title, seller, price }: SandboxListing): Promise<Buffer> {
  return photographed({
    from: 'Report on a test purchase',
    to: 'For the file of the takedown notice',
    heading: title,
    paragraphs: [
      `Bought from ${seller.name} for ${price}, delivered sealed, opened and examined by us.`,
      'Finding 1: the type plate carries no serial number and no address of a manufacturer.',
      'Finding 2: gears, clutch and switch are not of our make; the mark on the housing is printed, not moulded.',
      'Finding 3: the charger does not switch off at the end of charging.',
      'Conclusion: the article is not genuine. It is kept with its packaging and can be inspected.',
    ],
    dated: '2026',
    signed,
  });
}

/** An invoice by which a seller shows where goods came from. */
export function invoice(seller: string, goods: string, chinese: boolean): Promise<Buffer> {
  return photographed(
    chinese
      ? {
          from: '苏州工业园区华拓供应链有限公司',
          to: `购货单位：${seller}`,
          heading: '销售发票（样张）',
          paragraphs: ['发票号码 0423 8817'],
          lines: [
            [goods, '40 件', '¥12,480.00'],
            ['运费', '1', '¥160.00'],
          ],
          dated: '2026',
          signed: '开票人：周敏',
        }
      : {
          from: 'Baltic Tool Wholesale Ltd',
          to: `Sold to ${seller}`,
          heading: 'Invoice 2026-00418',
          paragraphs: ['Goods as described, delivered free to warehouse.'],
          lines: [
            [goods, '40', '1,960.00'],
            ['Freight', '1', '85.00'],
          ],
          dated: '2026',
          signed: 'K. Tamm',
        },
  );
}

/** A licence by which a seller shows that they may. */
export function licence(seller: string, mark: string, chinese: boolean): Promise<Buffer> {
  return photographed(
    chinese
      ? {
          from: '授权书',
          to: `被授权方：${seller}`,
          heading: `关于“${mark}”商品的销售授权`,
          paragraphs: [
            '兹授权被授权方在其网店销售我方提供的上述品牌商品，授权期限自签署之日起两年，不得转授权。',
          ],
          dated: '2026',
          signed: '（签章）',
        }
      : {
          from: 'Letter of authorization',
          to: `To ${seller}`,
          heading: `Sale of ${mark} goods`,
          paragraphs: [
            'We authorize the addressee to sell goods of the above brand that it has bought from us, for two years from the date of this letter. The right may not be passed on.',
          ],
          dated: '2026',
          signed: 'R. Okafor, sales',
        },
  );
}

/** A court's receipt, by which a complainant shows that an action was filed. */
export function courtReceipt(plaintiff: string, defendant: string, caseNumber: string): Promise<Buffer> {
  return photographed({
    from: '杭州互联网法院',
    to: `原告：${plaintiff}`,
    heading: '受理案件通知书（样张）',
    paragraphs: [
      `案号 ${caseNumber}`,
      `被告：${defendant}`,
      '原告诉被告侵害作品信息网络传播权纠纷一案，本院已立案受理。',
    ],
    dated: '2026',
    signed: '立案庭（印章）',
  });
}

interface Authorized {
  holder: string;
  agent: string;
  /** who signs, and as what */
  signed: string;
  from: string;
  until: string;
}

/** The letter by which a rights holder lets an agent act. */
export function authorization({ holder, agent, signed, from, until }: Authorized): Promise<Buffer> {
  return photographed({
    from: holder,
    to: `To ${agent}`,
    heading: 'Letter of authorization',
    paragraphs: [
      `We authorize ${agent} to act for us on the IP Protection Platform: to submit proof of our identity and of our rights, to file takedown notices, to answer counter-notices, and to withdraw claims.`,
      'This letter covers all of our intellectual property rights, on all marketplaces of the platform. It may not be passed on, and we may revoke it at any time.',
      `Valid from ${from} until ${until}.`,
    ],
    dated: from,
    signed,
  });
}
