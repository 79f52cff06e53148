import type { Defence } from '../../../lib/counter-notices/reasons';

/** What a seller answers, in both languages sellers write in. */
export interface Answer {
  defence: Defence;
  words: { en: string; zh: string };
  /** the paper that goes with it */
  paper: 'invoice' | 'licence' | 'none';
}

export const ANSWERS = {
  bought: {
    defence: 'genuine_goods',
    words: {
      en: 'We bought these goods from an authorized wholesaler of the brand. The invoice is attached; quantities and model match what we offered. Each piece came with the original warranty card.',
      zh: '本店商品均从品牌授权经销商处采购，附上采购发票，型号与数量与在售商品一致，每件附有原厂保修卡，并非假冒商品。',
    },
    paper: 'invoice',
  },
  licensed: {
    defence: 'authorized',
    words: {
      en: 'We are authorized to sell goods of this brand. The letter of authorization of the regional distributor is attached and is valid until next year.',
      zh: '本店持有该品牌区域经销商出具的授权书，授权期限至明年底，授权范围包含本平台网店销售，请予核实恢复。',
    },
    paper: 'licence',
  },
  different: {
    defence: 'not_same_product',
    words: {
      en: 'The article is our own make and does not contain what the complainant describes. The clutch is a friction clutch without balls; the pictures of the opened machine show it.',
      zh: '本店商品为自主生产，结构与对方所述并不相同，详情图第四张可见内部构造，不存在侵权。',
    },
    paper: 'none',
  },
  describes: {
    defence: 'fair_use',
    words: {
      en: 'The brand is named only to say which machines the accessory fits. The listing says “fits” before the name, and our own brand is on the goods and on the box.',
      zh: '标题中出现该品牌仅用于说明配件的适用机型，商品及包装上均使用本店自有商标，属于合理的描述性使用。',
    },
    paper: 'none',
  },
  mistaken: {
    defence: 'wrong_listing',
    words: {
      en: 'This listing is for a used original machine from our own workshop, with its serial number in the pictures. It must have been reported by mistake.',
      zh: '该链接销售的是作者签名版正版图书，附有购书凭证，应属误投诉，请核对链接后恢复。',
    },
    paper: 'none',
  },
  bare: {
    defence: 'other',
    words: {
      en: 'Please put my listing back at once, I lose money every day that it is down.',
      zh: '请尽快恢复我的商品链接，下架一天损失很大，希望平台体谅小卖家的难处。',
    },
    paper: 'none',
  },
} as const satisfies Record<string, Answer>;

export type AnswerKey = keyof typeof ANSWERS;
