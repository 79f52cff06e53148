/** A kind of thing for sale, under an invented brand. */
export interface Goods {
  brand: { zh: string; en: string };
  shape: 'tool' | 'book' | 'bottle' | 'lamp' | 'bag' | 'speaker';
  zh: readonly string[];
  en: readonly string[];
  /** What sellers add to a title: a claim, then the variant. */
  praise: { zh: readonly string[]; en: readonly string[] };
  variants: { zh: readonly string[]; en: readonly string[] };
  /** Price range in the marketplace's currency unit for zh pages; a seventh of it in US$. */
  price: readonly [number, number];
}

export const goods: readonly Goods[] = [
  {
    brand: { zh: 'ACME', en: 'ACME' },
    shape: 'tool',
    zh: ['20V 无刷电钻', '充电式角磨机', '多功能电动螺丝刀', '锂电冲击扳手', '手持曲线锯', '木工修边机'],
    en: [
      '20V brushless drill',
      'cordless angle grinder',
      'electric screwdriver kit',
      'impact wrench',
      'jigsaw',
      'wood trimmer',
    ],
    praise: {
      zh: ['官方同款', '正品保证', '工厂直销', '家用装修', '升级大功率', '限时特惠'],
      en: ['factory direct', 'OEM quality', 'upgraded motor', 'for home use', 'hot sale', 'free shipping'],
    },
    variants: {
      zh: ['单电套装', '双电套装', '裸机', '整箱工具套装', '墨绿色', '2026款'],
      en: ['one battery', 'two batteries', 'bare tool', 'case with bits', 'forest green', '2026 model'],
    },
    price: [129, 899],
  },
  {
    brand: { zh: '夜航船', en: 'Night Ferry Press' },
    shape: 'book',
    zh: [
      '《江上灯火》精装绘本',
      '《山海小札》插画集',
      '《雾中书店》小说',
      '《节气手帐》日历',
      '《海岛植物图鉴》',
      '《猫与钟楼》明信片',
    ],
    en: [
      '“River Lanterns” picture book',
      '“Notes of Hills and Seas” art book',
      '“The Bookshop in the Fog” novel',
      'solar terms planner',
      '“Island Plants” field guide',
      '“Cat and Clock Tower” postcards',
    ],
    praise: {
      zh: ['正版授权', '全新塑封', '限量发售', '包邮', '编辑推荐', '现货速发'],
      en: ['brand new', 'sealed', 'limited print', 'free shipping', 'gift edition', 'in stock'],
    },
    variants: {
      zh: ['精装', '平装', '礼盒装', '第2版', '附赠书签', '全三册'],
      en: ['hardcover', 'paperback', 'boxed set', '2nd edition', 'with bookmarks', 'set of 3'],
    },
    price: [19, 168],
  },
  {
    brand: { zh: 'BLUEFIN 蓝鳍', en: 'BLUEFIN' },
    shape: 'bottle',
    zh: ['户外保温水壶', '潜水面镜套装', '防水手机袋', '快干浴巾', '浮潜脚蹼', '折叠水桶'],
    en: [
      'insulated bottle',
      'dive mask set',
      'waterproof phone pouch',
      'quick-dry towel',
      'snorkelling fins',
      'folding bucket',
    ],
    praise: {
      zh: ['官方同款', '新款', '户外露营', '送礼优选', '限时特惠', '厂家直供'],
      en: ['new arrival', 'for camping', 'factory direct', 'gift set', 'hot sale', 'free shipping'],
    },
    variants: {
      zh: ['深海蓝', '经典黑', '大号', '小号', '两件装', '2026款'],
      en: ['deep blue', 'classic black', 'large', 'small', 'pack of 2', '2026 model'],
    },
    price: [29, 459],
  },
  {
    brand: { zh: 'NORDLICHT', en: 'NORDLICHT' },
    shape: 'lamp',
    zh: ['北欧落地灯', '护眼台灯', '极光吊灯', '磁吸床头灯', '露营氛围灯', '感应橱柜灯'],
    en: [
      'floor lamp',
      'reading lamp',
      'aurora pendant',
      'magnetic bedside lamp',
      'camping lantern',
      'motion-sensor cabinet light',
    ],
    praise: {
      zh: ['北欧简约', '护眼', '卧室客厅', '工厂直销', '新款', '限时特惠'],
      en: ['Nordic style', 'eye-friendly', 'for bedroom', 'factory direct', 'new arrival', 'hot sale'],
    },
    variants: {
      zh: ['暖光', '三色调光', '米白', '经典黑', '大号', 'USB充电款'],
      en: ['warm light', 'dimmable', 'off-white', 'classic black', 'large', 'USB rechargeable'],
    },
    price: [59, 1290],
  },
  {
    brand: { zh: '竹里 ZHULI', en: 'ZHULI' },
    shape: 'bag',
    zh: ['帆布双肩包', '竹节手提包', '旅行收纳袋', '通勤斜挎包', '亲子书包', '手工零钱包'],
    en: [
      'canvas backpack',
      'bamboo-handle tote',
      'packing cubes',
      'commuter shoulder bag',
      'school bag',
      'handmade coin purse',
    ],
    praise: {
      zh: ['手工', '新款', '文艺复古', '厂家直供', '送礼优选', '限时特惠'],
      en: ['handmade', 'new arrival', 'vintage look', 'factory direct', 'gift set', 'hot sale'],
    },
    variants: {
      zh: ['墨绿色', '米白', '经典黑', '大号', '小号', '两件套'],
      en: ['forest green', 'off-white', 'classic black', 'large', 'small', 'set of 2'],
    },
    price: [35, 599],
  },
  {
    brand: { zh: '山音 SHANYIN', en: 'SHANYIN' },
    shape: 'speaker',
    zh: ['蓝牙音箱', '降噪耳机', '桌面回音壁', '便携收音机', '儿童故事机', '黑胶唱片机'],
    en: [
      'Bluetooth speaker',
      'noise-cancelling headphones',
      'desktop soundbar',
      'pocket radio',
      'storyteller for children',
      'record player',
    ],
    praise: {
      zh: ['官方同款', '重低音', '家用', '便携', '新款', '限时特惠'],
      en: ['deep bass', 'for home use', 'portable', 'new arrival', 'factory direct', 'hot sale'],
    },
    variants: {
      zh: ['经典黑', '米白', '标准版', '升级版', '带收纳包', '2026款'],
      en: ['classic black', 'off-white', 'standard', 'upgraded', 'with case', '2026 model'],
    },
    price: [79, 1999],
  },
];

export const shopWords = {
  zh: ['云帆', '梧桐里', '南屏', '海棠', '白鹭', '青禾', '望江', '锦书', '星河', '长桥'],
  en: ['Harbour', 'Maple', 'Lantern', 'Juniper', 'Kite', 'Willow', 'Copper', 'Meadow', 'Summit', 'Pebble'],
} as const;

export const shopKinds = {
  zh: ['百货店', '旗舰店', '优选店', '贸易有限公司', '生活馆', '工厂店'],
  en: ['Store', 'Trading Co., Ltd.', 'Official Shop', 'Outlet', 'Supply', 'Home'],
} as const;
