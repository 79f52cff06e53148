import { phrase } from './phrase';

/**
 * What a part of a notice is about: `owner` who complains and by what right, `original` the work, `material`
 * what is complained of (or was removed), `remarks` reasons and wishes, `aside` questions whose answers name
 * neither, `statement` words sworn, `contact` and `signature`; `prose` when no question or heading stands
 * above.
 */
export type SectionKind =
  'owner' | 'original' | 'material' | 'remarks' | 'aside' | 'statement' | 'contact' | 'signature' | 'prose';

/** The questions of the forms that platforms offer, as much of each as tells it. */
export const QUESTIONS: [SectionKind, RegExp][] = [
  [
    'statement',
    phrase('good[-\\s]faith belief|^i swear|i consent to|penalty of perjury|have read and understand'),
  ],
  ['statement', phrase('i have taken .{0,120}fair use|confirm that you have')],
  ['signature', phrase('full legal name|to sign this|electronic signature|签名|签字|签章')],
  ['contact', phrase('get back to you|(?:telephone|phone) number|physical address|^your contact|联系方式')],
  [
    'material',
    phrase(
      '(?:files?|content|material|urls?|repositor\\w+) (?:should be|were|was|to be) (?:taken down|removed)',
    ),
  ],
  [
    'material',
    phrase('(?:searched for any|allegedly infringing) (?:<[^>]{0,200}> )?forks?|forks of the allegedly'),
  ],
  [
    'material',
    phrase('(?:every|only the|list) specific file|infringing (?:urls?|files?|material|content|links?)\\b'),
  ],
  ['material', phrase('(?:removed|disabled) (?:or disabled )?\\?|material that (?:has been|was) removed')],
  [
    'original',
    phrase('original (?:copyrighted )?works?|identif\\w+ (?:of )?the (?:copyrighted|protected|trademark)'),
  ],
  [
    'owner',
    phrase('nature of your|are you the|owner of the content|behalf of the owner|revised (?:dmca )?notice'),
  ],
  ['aside', phrase("open source licen[sc]e|infringer's contact|dispute the notice|content on github or")],
  [
    'remarks',
    phrase('best solution|anything else|technological|as a result of a mistake|believe .{0,80}mistake'),
  ],
];

/** What is also called original without being the work: the notice before, the first of several copies. */
export const OTHER_ORIGINALS =
  '(?:dmca )?(?:poster|uploader|notice|infring|takedown|request|complaint|claim|e-?mail|message|' +
  'letter|report|submission|counter)';

/** What a letter writes above its lists, or before an answer in the same line. */
export const HEADINGS: [SectionKind, RegExp][] = [
  [
    'material',
    phrase(
      '(?:allegedly )?infring(?:ing|ed|ement)|unauthori[sz]ed|pirated|counterfeit|(?:urls?|links?|' +
        'pages?|listings?|' +
        'repositor\\w+|material|content|files?) (?:to be|that were|which were|to) (?:removed|' +
        'take ?down|taken down|deleted|' +
        'disabled|restored|reinstated)|forks?\\b|侵权|假冒|盗版|被投诉|投诉(?:链接|商品)|涉案|删除的(?:链接|商品)|下架的',
    ),
  ],
  [
    'original',
    phrase(
      `original(?:ly)?\\b(?! (?:${OTHER_ORIGINALS}))|copyrighted works?|` +
        '(?:our|my|official|authori[sz]ed|genuine) (?:\\w+ ){0,2}(?:works?|site|website|' +
        'urls?|links?|page|store|repositor\\w+|product)|权利人?(?:作品|网站|链接)|原(?:创|作|始)|正品|官网|官方|我(?:司|' +
        '方)(?:网站|商品|产品)',
    ),
  ],
  ['contact', phrase('contact information|contact details|联系方式|联系人')],
];

/** The kind whose words are met first; undefined when none are. */
export function kindIn(table: [SectionKind, RegExp][], words: string): SectionKind | undefined {
  return table
    .map(([kind, pattern]): [SectionKind, number] => [kind, words.search(pattern)])
    .filter(([, at]) => at >= 0)
    .sort((a, b) => a[1] - b[1])[0]?.[0];
}
