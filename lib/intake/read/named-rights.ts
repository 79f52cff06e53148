import { phrase } from './phrase';

export type RightKind = 'trademark' | 'copyright' | 'patent';

/**
 * The kinds of right that a text names, and the numbers of registrations and certificates as they are
 * written.
 */
export type NamedRights = { kinds: RightKind[]; registrations: string[] };

const KINDS: [RightKind, RegExp][] = [
  ['trademark', phrase('trade ?marks?\\b|商标')],
  ['copyright', phrase('copyright|著作权|版权')],
  ['patent', phrase('\\bpatents?\\b|专利')],
];

const MAX_REGISTRATIONS = 200;

// In turn: U.S. Copyright Office; China's software and works registers; patents of China; and what is called
// a number.
const REGISTRATIONS = [
  phrase('(?<![\\w-])((?:TX|VA|PA|SR)u?[-\\s]?\\d{1,2}(?:-\\d{3}){2})\\b'),
  phrase('(?<!\\w)(\\d{4}SR\\d{6,8})\\b'),
  phrase('([国京沪粤浙苏闽鲁川渝]作登字-?\\d{4}-?[A-Z]-?\\d{6,9})'),
  phrase('(?<!\\w)(ZL ?\\d{8,12}(?:\\.[\\dX])?)(?!\\w)'),
  phrase(
    '(?:registration|reg\\.?|certificate|patent|trademark)s? (?:no\\.?|nos\\.?|number|#)s?(?: is|' +
      ' are)? ?[:：]? ?([A-Z]{0,3}\\d[\\d,.-]{3,16}\\d)',
  ),
  phrase('(?:注册(?:证)?号|登记号|专利号|商标号)码?(?:为|是)?[:：]? ?第?([A-Z]{0,3}[\\d.-]{5,20})'),
];

export function namedRights(plain: string): NamedRights {
  const kinds = KINDS.filter(([, pattern]) => plain.search(pattern) >= 0).map(([kind]) => kind);
  const numbers = new Set<string>();
  for (const pattern of REGISTRATIONS) {
    for (const match of plain.matchAll(pattern)) {
      if (numbers.size === MAX_REGISTRATIONS) break;
      if (match[1]) numbers.add(match[1]);
    }
  }
  return { kinds, registrations: [...numbers] };
}
