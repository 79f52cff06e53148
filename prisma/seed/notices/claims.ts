import { type MarketplaceCode, marketplaces } from '../../../lib/marketplaces/marketplaces';
import type { ReasonCode } from '../../../lib/notices/reasons';
import type { SandboxListing } from '../../../sandbox/marketplace/catalogue';
import type { RightKey } from '../right-plans';

/** What a notice complains of, in its complainant's words. */
export interface Claim {
  party: string;
  /** the right for listings in mainland China, and for those elsewhere */
  right: { CN: RightKey; GLOBAL: RightKey };
  reason: ReasonCode;
  fields: Record<string, string>;
  description: string;
  shape: SandboxListing['shape'];
  /** only listings with this in their title */
  title?: RegExp;
  /** what is added as evidence besides a picture of the listing */
  proof: 'comparison' | 'test_purchase' | 'none';
}

const acme = { party: 'acme', right: { CN: 'acmeChina', GLOBAL: 'acmeEurope' }, shape: 'tool' } as const;
const chen = { party: 'chen', right: { CN: 'ferry', GLOBAL: 'ferryAmerica' }, shape: 'book' } as const;
const nordlicht = {
  party: 'nordlicht',
  right: { CN: 'nordChina', GLOBAL: 'nordEurope' },
  shape: 'lamp',
} as const;
const bluefin = {
  party: 'bluefin',
  right: { CN: 'bluefinChina', GLOBAL: 'bluefinAmerica' },
  shape: 'bottle',
} as const;

const ofAcme = {
  acmeCopies: {
    ...acme,
    reason: 'counterfeit',
    fields: {
      grounds: 'test_purchase',
      differences:
        'The housing is glossy where ours is matt, the type plate carries no serial number, and the battery contacts are of bare steel. We have never supplied this seller.',
      order_number: '2026-55 1093 8841',
    },
    description:
      'The tools offered here carry our registered mark ACME on the housing and on the box. We bought one, took it apart and found none of our parts in it. The charger has no protection against overheating, so this is also a matter of safety.',
    proof: 'test_purchase',
  },
  acmePictures: {
    ...acme,
    reason: 'counterfeit',
    fields: {
      grounds: 'pictures',
      differences:
        'The word mark is set in another typeface, and the model number on the box does not exist in our range.',
    },
    description:
      'The pictures of these listings show tools with our mark that we do not make. The green of the housing is off, the lettering is wrong, and the model on the box was never produced. The price is a third of what our dealers pay.',
    proof: 'comparison',
  },
  acmeWords: {
    ...acme,
    reason: 'mark_in_title',
    fields: {
      where_used: 'title',
      words_used: 'ACME',
      why_unfair:
        'The goods are no-name tools. Nothing about them fits or belongs to ACME machines; the mark is in the title only so that buyers who search for us find them.',
    },
    description:
      'Our mark stands first in the titles of these listings although the tools shown are of another make, as their own type plates say. Buyers write to our service because they believe they have bought from us.',
    proof: 'none',
  },
  torque: {
    ...acme,
    right: { CN: 'torque', GLOBAL: 'torque' },
    reason: 'patent_infringement',
    fields: {
      claims_relied_on: '1 and 4',
      comparison:
        'Claim 1: (a) spring-loaded ring of balls between spindle and gear — visible in the exploded drawing, third picture; (b) ring held by a wedge that releases above a set torque — described as “smart clutch” in the listing and found in the machine we bought.',
    },
    description:
      'The drills offered here contain the torque limiter that our European patent protects. A claim chart with photographs of the opened machine is attached.',
    title: /drill|wrench|screwdriver/,
    proof: 'test_purchase',
  },
} as const satisfies Record<string, Claim>;

const ofChen = {
  ferryPirated: {
    ...chen,
    right: { CN: 'lanterns', GLOBAL: 'ferryAmerica' },
    reason: 'pirated_copy',
    fields: {
      edition: '《江上灯火》精装第一版',
      signs_of_piracy: '纸张偏黄发薄，封面无烫金，版权页的印次与书号对不上，扉页缺少防伪藏书票。',
    },
    description:
      '本人是绘本《江上灯火》的作者和著作权人，从未授权该店铺印制或销售。所售图书为盗印本：扫描痕迹明显，跨页处画面错位，售价不到正版的三分之一。附实物对比照片。',
    title: /江上灯火|River Lanterns/,
    proof: 'comparison',
  },
  ferryImages: {
    ...chen,
    reason: 'copied_images',
    fields: {
      copied_parts: '主图、第二张和第四张详情图使用了《夜航船》系列的三幅插画，仅裁去署名。',
      original_source: 'https://yehang.example/works/night-ferry',
    },
    description:
      '店铺未经许可使用本人登记在案的美术作品《夜航船》作为商品图片和印花图案，裁去了右下角的署名。原作发表于2019年，登记证书已通过平台审核。',
    proof: 'none',
  },
  ferryCharacter: {
    ...chen,
    reason: 'copied_character',
    fields: { copied_parts: '封面与包装上的提灯少女形象与《夜航船》第 7 幅完全一致。' },
    description:
      '商品使用了《夜航船》中的提灯少女形象。该形象由本人独立创作并登记，发型、斗篷纹样和灯笼的造型均原样照搬，足以使读者误认为是授权周边。',
    proof: 'comparison',
  },
} as const satisfies Record<string, Claim>;

const ofOthers = {
  nordCopies: {
    ...nordlicht,
    reason: 'counterfeit',
    fields: {
      grounds: 'price',
      differences:
        'Plug without a CE mark, plastic shade instead of blown glass, no label in the base. Genuine lamps are sold by eleven dealers only.',
    },
    description:
      'The lamps carry NORDLICHT on the shade and the box. Nordlicht AS makes no lamps of this size and sells nothing through this shop; the price is below the cost of the glass alone.',
    proof: 'comparison',
  },
  pendant: {
    ...nordlicht,
    right: { CN: 'pendant', GLOBAL: 'nordEurope' },
    reason: 'design_infringement',
    fields: {
      views_relied_on: 'Perspective view and front view',
      overall_impression:
        'Conical shade over a thin stem, the stem ending in a flat disc: the registered design and the lamp on sale share every feature that an informed user notices. Only the colour of the cable differs.',
    },
    description:
      'These pendants copy the registered design of the Aurora lamp line for line. The seller even uses the name “aurora” in the title. We compare the views of the registration with the pictures of the listing below.',
    title: /吊灯/,
    proof: 'comparison',
  },
  bluefinCopies: {
    ...bluefin,
    reason: 'counterfeit',
    fields: {
      grounds: 'pictures',
      differences:
        'Logo printed instead of embossed, lid with a steel ring that we do not use, no batch number under the base.',
    },
    description:
      'These are copies of our bottles and diving gear. The logo is printed and comes off with a thumbnail; ours is embossed. We do not sell on this marketplace.',
    proof: 'comparison',
  },
  bluefinSimilar: {
    ...bluefin,
    reason: 'similar_mark',
    fields: {
      their_sign: 'BLUEFIN on towels and buckets',
      goods_relation: 'similar',
      confusion:
        'The sign is identical to our mark; towels and folding buckets are sold beside bottles and fins, in the same shops to the same people, who will take them for a line of ours.',
    },
    description:
      'The shop sells beach towels and buckets under our mark. We have registered it for bottles and swimming articles; buyers of one are buyers of the other.',
    title: /浴巾|水桶|towel|bucket/,
    proof: 'none',
  },
  bamboo: {
    party: 'zhuli',
    right: { CN: 'bamboo', GLOBAL: 'bamboo' },
    shape: 'bag',
    reason: 'counterfeit',
    fields: {
      grounds: 'pictures',
      differences: '五金件无“竹里”压印，内里布标为机绣而非手工缝制，提手为塑料仿竹。',
    },
    description:
      '该店铺销售假冒“竹里 ZHULI”注册商标的手提包。我司所有包款均为苏州工坊手工制作，从未授权第三方生产或代销。',
    proof: 'comparison',
  },
} as const satisfies Record<string, Claim>;

const CLAIMS = { ...ofAcme, ...ofChen, ...ofOthers };
export type ClaimKey = keyof typeof CLAIMS;

export const claimOf = (key: ClaimKey): Claim => CLAIMS[key];

/** The right a claim rests on at a marketplace. */
export const rightFor = (claim: Claim, marketplace: MarketplaceCode): RightKey =>
  claim.right[marketplaces[marketplace].territory];
