import type { StoryCalendar } from './calendar';
import type { RightPlan } from './plans';

const dates = (filedOn: string, registeredOn: string, expiresOn = '') => ({
  filedOn,
  registeredOn,
  expiresOn,
});

const ofAcme = (calendar: StoryCalendar) => {
  const common = { party: 'acme', owner: 'Acme Tools GmbH' } as const;
  const mark = { ...common, kind: 'TRADEMARK' } as const;
  return {
    acmeChina: {
      ...mark,
      key: 'acmeChina',
      office: 'CNIPA',
      number: '8412733',
      title: 'ACME',
      niceClasses: '7',
      goods: '电钻；电动工具；钻头（机器部件）',
      dates: dates('2015-03-02', '2016-08-21', '2036-08-20'),
    },
    acmeEurope: {
      ...mark,
      key: 'acmeEurope',
      office: 'EUIPO',
      number: '018412733',
      title: 'ACME',
      niceClasses: '7, 8',
      goods: 'Power drills; angle grinders; electric hand tools; drill bits; hand-operated tools.',
      dates: dates('2021-03-01', '2021-07-19', '2031-03-01'),
    },
    torque: {
      ...common,
      key: 'torque',
      kind: 'PATENT',
      patentKind: 'INVENTION',
      office: 'EPO',
      number: 'EP 2 841 077 B1',
      title: 'Torque limiter for a cordless drill',
      claims:
        '1. A torque limiter for a cordless drill, comprising a spring-loaded ring of balls between spindle and gear, characterised in that the ring is held by a wedge that releases above a set torque.\n4. A cordless drill with a torque limiter according to claim 1.',
      dates: dates('2014-08-18', '2018-03-14', '2034-08-18'),
    },
    spindle: {
      ...common,
      key: 'spindle',
      kind: 'PATENT',
      patentKind: 'UTILITY_MODEL',
      office: 'CNIPA',
      number: 'ZL 2019 2 0123456.7',
      title: '一种电钻主轴锁定机构',
      claims: '1. 一种电钻主轴锁定机构，包括主轴、锁环和设于锁环内的滚珠，其特征在于，所述锁环由楔块保持。',
      dates: dates('2019-01-24', '2019-10-18', '2029-01-24'),
    },
    turbo: {
      ...mark,
      key: 'turbo',
      office: 'CNIPA',
      number: '21873345',
      title: 'ACME TURBO',
      niceClasses: '7',
      goods: '电动螺丝刀；角磨机',
      dates: dates('2016-11-08', '2017-12-28', '2027-12-27'),
    },
    figurative: {
      ...mark,
      key: 'figurative',
      office: 'EUIPO',
      number: '015623301',
      title: 'ACME pro',
      niceClasses: '7',
      goods: 'Power drills; screwdrivers, electric.',
      dates: dates('2016-07-11', '2016-11-24', calendar.date(-9)),
    },
    older: {
      ...mark,
      key: 'older',
      office: 'DPMA',
      number: '30512345',
      title: 'ACME Werkzeuge',
      niceClasses: '8',
      goods: 'Handbetätigte Werkzeuge.',
      dates: dates('2005-03-04', '2005-08-09', '2035-03-31'),
    },
    housing: {
      ...common,
      key: 'housing',
      kind: 'PATENT',
      patentKind: 'DESIGN',
      office: 'EUIPO',
      number: '004512345-0001',
      title: 'Housing of a drill',
      shape: 'tool',
      dates: dates('2022-02-14', '2022-02-21', '2027-02-14'),
    },
    nextMark: {
      ...mark,
      key: 'nextMark',
      office: 'CNIPA',
      number: '60218847',
      title: 'ACME GO',
      niceClasses: '7',
      goods: '手持式电动工具',
      dates: dates('2021-11-03', '2022-08-14', '2032-08-13'),
    },
  } as const satisfies Record<string, RightPlan>;
};

const ofChen = () => {
  const work = { party: 'chen', owner: '陈梅', author: '陈梅', kind: 'COPYRIGHT', office: 'NCAC' } as const;
  return {
    ferry: {
      ...work,
      key: 'ferry',
      number: '国作登字-2019-F-00812345',
      title: '夜航船',
      dates: dates('', '2019-11-04'),
    },
    lanterns: {
      ...work,
      key: 'lanterns',
      number: '国作登字-2021-F-00456712',
      title: '江上灯火',
      dates: dates('', '2021-06-18'),
    },
    ferryAmerica: {
      ...work,
      key: 'ferryAmerica',
      office: 'USCO',
      number: 'VA 2-345-678',
      title: 'The Night Ferry',
      owner: '陈梅',
      author: '陈梅',
      dates: dates('', '2022-04-27'),
    },
    tower: {
      ...work,
      key: 'tower',
      number: '国作登字-2023-F-00990012',
      title: '猫与钟楼',
      dates: dates('', '2023-09-12'),
    },
    fog: {
      ...work,
      key: 'fog',
      number: '国作登字-2024-A-00331876',
      title: '雾中书店',
      dates: dates('', '2024-05-20'),
    },
    island: {
      ...work,
      key: 'island',
      number: '国作登字-2025-F-00127740',
      title: '海岛植物图鉴',
      dates: dates('', '2025-02-28'),
    },
  } as const satisfies Record<string, RightPlan>;
};

const ofOthers = () => {
  const nordlicht = { party: 'nordlicht', owner: 'Nordlicht AS' } as const;
  const bluefin = { party: 'bluefin', owner: 'Bluefin Outdoor Limited', kind: 'TRADEMARK' } as const;
  return {
    nordEurope: {
      ...nordlicht,
      key: 'nordEurope',
      kind: 'TRADEMARK',
      office: 'EUIPO',
      number: '017733210',
      title: 'NORDLICHT',
      niceClasses: '11',
      goods: 'Lamps; lighting apparatus; lanterns for lighting.',
      dates: dates('2018-01-25', '2018-06-08', '2028-01-25'),
    },
    nordChina: {
      ...nordlicht,
      key: 'nordChina',
      kind: 'TRADEMARK',
      office: 'CNIPA',
      number: 'G1423345',
      title: 'NORDLICHT',
      niceClasses: '11',
      goods: '灯；照明器械及装置；灯笼',
      dates: dates('2018-06-12', '2019-04-21', '2028-06-12'),
    },
    pendant: {
      ...nordlicht,
      key: 'pendant',
      kind: 'PATENT',
      patentKind: 'DESIGN',
      office: 'CNIPA',
      number: 'ZL 2021 3 0456789.1',
      title: '极光吊灯',
      shape: 'lamp',
      dates: dates('2021-07-19', '2021-12-21', '2036-07-19'),
    },
    nordlys: {
      ...nordlicht,
      key: 'nordlys',
      kind: 'TRADEMARK',
      office: 'EUIPO',
      number: '018220145',
      title: 'NORDLYS',
      niceClasses: '11',
      goods: 'Lamps.',
      dates: dates('2020-04-06', '2020-09-15', '2030-04-06'),
    },
    bluefinChina: {
      ...bluefin,
      key: 'bluefinChina',
      office: 'CNIPA',
      number: '33120987',
      title: 'BLUEFIN 蓝鳍',
      niceClasses: '21, 28',
      goods: '保温瓶；水壶；潜水面镜；脚蹼',
      dates: dates('2018-09-03', '2019-05-14', '2029-05-13'),
    },
    bluefinAmerica: {
      ...bluefin,
      key: 'bluefinAmerica',
      office: 'USPTO',
      number: '6123456',
      title: 'BLUEFIN',
      niceClasses: '21, 28',
      goods: 'Insulated bottles; swim fins; diving masks.',
      dates: dates('2019-02-11', '2020-08-11', '2030-08-11'),
    },
    bluefinBags: {
      ...bluefin,
      key: 'bluefinBags',
      office: 'CNIPA',
      number: '41556230',
      title: 'BLUEFIN',
      niceClasses: '18',
      goods: '背包；防水袋',
      dates: dates('2019-10-09', '2020-06-28', '2030-06-27'),
    },
    bamboo: {
      key: 'bamboo',
      party: 'zhuli',
      owner: '竹里手作（苏州）有限公司',
      kind: 'TRADEMARK',
      office: 'CNIPA',
      number: '27719034',
      title: '竹里 ZHULI',
      niceClasses: '18',
      goods: '手提包；双肩背包；零钱包',
      dates: dates('2017-11-28', '2018-10-21', '2028-10-20'),
    },
  } as const satisfies Record<string, RightPlan>;
};

/** The rights of the story. */
export const rightsOf = (calendar: StoryCalendar) => ({ ...ofAcme(calendar), ...ofChen(), ...ofOthers() });

export type RightKey = keyof ReturnType<typeof rightsOf>;
