/** A kind of thing for sale, under an invented brand. */
export interface Goods {
  brand: { zh: string; en: string };
  shape: 'tool' | 'book' | 'bottle' | 'lamp' | 'bag' | 'speaker';
  zh: readonly string[];
  en: readonly string[];
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
    price: [79, 1999],
  },
];

export const praise = {
  zh: ['官方同款', '新款', '正品包邮', '家用', '工厂直销', '送礼优选', '升级版', '限时特惠'],
  en: [
    'new arrival',
    'factory direct',
    'upgraded',
    'home use',
    'gift set',
    'hot sale',
    'OEM',
    'free shipping',
  ],
} as const;

export const variants = {
  zh: ['墨绿色', '经典黑', '米白', '套装A', '套装B', '大号', '小号', '2026款'],
  en: ['forest green', 'classic black', 'off-white', 'kit A', 'kit B', 'large', 'small', '2026 model'],
} as const;

export const shopWords = {
  zh: ['云帆', '梧桐里', '南屏', '海棠', '白鹭', '青禾', '望江', '锦书', '星河', '长桥'],
  en: ['Harbour', 'Maple', 'Lantern', 'Juniper', 'Kite', 'Willow', 'Copper', 'Meadow', 'Summit', 'Pebble'],
} as const;

export const shopKinds = {
  zh: ['百货店', '旗舰店', '优选店', '贸易有限公司', '生活馆', '工厂店'],
  en: ['Store', 'Trading Co., Ltd.', 'Official Shop', 'Outlet', 'Supply', 'Home'],
} as const;
