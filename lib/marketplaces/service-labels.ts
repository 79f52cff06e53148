/**
 * First labels of hosts that look like a seller's storefront (name.taobao.com) but are the marketplace's own
 * services. The lists cannot be complete: one that is missing is read as a storefront, and a storefront can be
 * reported no more than a service can.
 */

const labels = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const taobaoServices = labels(
  `a acs acs-m ai api auction award baike baoxian bbs bendi bk buy buyertrade car cart chaoshi click
  consumerservice daxue detail dianying ershou favorite faxian food forum fuwu g game go guang h5 h5api
  help hk home huodong i item item-paimai jianghu jipiao jiyoujia ju list lists login love m main map
  market member member1 mobile money mosaic my mybrand myseller new nvren open pages paimai passport pub
  qiang qianniu rate re redirect refund reg s s8 sale search sec sell seller service sf sf-item sg shi
  shop shopsearch shoucang simba spu store subway suggest taiwan tao taojinbi tejia temai trade travel
  travelitem trip try tw uland unit upload video vip wangwang wenda world wuliu www yao zc zc-item
  zc-paimai zhaoshang zhongchou`,
);

export const tmallServices = labels(
  `3c a acs-m act activity aldcdn api ban bbs brand buy buyer car cart chaoshi click content crm detail
  device favorite food fresh fun go guang h5 h5api help hk home huodong import item jia ju jusp list login
  m mai market mdetail member members mms movie mui mybrand nvzhuang open pages point portal rate reg rule
  s sale search seller service shop shopsearch spu store taiwan temai trade try vip wei world wt www xue
  yao`,
);

export const tmallHkServices = labels(
  `a act brand buy cart chaoshi content detail h5 h5api help home huodong import item list login m market
  member mybrand pages rate rule s sale search seller service shop store trade vip world www`,
);

export const alibaba1688Services = labels(
  `a acs ad air api bbs buyer caigou cart cbu chuanqi club cn dealer design detail dj factory fuwu global
  go gongchang h5 h5api help huopin i img index info jinhuo kj kuajing live login m ma manage me member
  message mind mobile my nz offer open order p4p page pages peihuo pifa post purchase qr quality re rule s
  sale sc search security seller service shop show sj skills-gateway strategy style sycm tao trade trust
  view vip widget winport work wuliu www zhaoshang`,
);
