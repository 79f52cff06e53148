import { isAccount, repositoryOf } from './code-repository';
import { OTHER_ORIGINALS } from './form-questions';
import type { Section } from './form-sections';
import { phrase } from './phrase';

export type AddressRole = 'infringing' | 'original';

/**
 * What is known of one address: the words before it in its sentence or above its list, and those behind it.
 */
export type AddressPlace = {
  canonical: string;
  isBare: boolean;
  before: string;
  after: string;
  section: Section;
};

// The words that end in the address itself: what follows them is the source, whatever else the sentence says.
const TAKEN_FROM = phrase(
  '(?:copied|stolen|taken|plagiari[sz]ed|ripped|lifted|derived|scraped|' +
    'downloaded) (?:\\w+ ){0,4}from|based (?:entirely |fully )?on|' +
    'cop(?:y|ies) of (?:the|my|our) (?:\\w+ ){0,2}(?:web)?site|抄袭自|盗用自|复制自',
);
const OF_COPY =
  'infring(?:es|ing|ement)|unauthori[sz]ed|illegal(?:ly)?|pirat(?:ed|ing|es)|stolen|counterfeit|fake|' +
  '(?:take|taken|taking|took|be) down|takedown|remov(?:e|ed|al|ing)|disabl(?:e|ed|ing)|delet(?:e|ed|' +
  'ing)|forks?\\b|forked|' +
  'reproduc\\w+|restor\\w+|reinstat\\w+|侵权|假冒|仿冒|盗版|盗用|抄袭|下架|删除|被投诉|涉案|恢复';
const OF_WORK =
  `original(?:s|ly)?\\b(?! (?:${OTHER_ORIGINALS}))|` +
  "(?:our|my|client's|owner's|official|genuine) (?:\\w+ ){0,2}(?:(?:web)?site|" +
  'page|shop|store|app|repo|repository|project|channel|blog|works?|content|product)\\b|sold at|' +
  'copyrighted by|website (?:is )?:|' +
  '原创|原作|原始|正品|官网|官方|我(?:司|方)的?(?:网站|商品|产品|店铺)';
const COPY = phrase(OF_COPY);
const WORK = phrase(OF_WORK);
const WORK_WITHIN_LIST = phrase(
  'original (?:copyrighted )?(?:works?|content|source code|material|files?)\\b',
);
const SURELY_COPY = phrase('infringing|unauthori[sz]ed|pirated|counterfeit|侵权(?:链接|商品|网址)|假冒');

/**
 * Whether an address is complained of or is the work itself; undefined when it is only mentioned.
 *
 * @param bySeller whether the notice is from the one complained of, whose own pages are then what was removed
 */
export function addressRole(place: AddressPlace, bySeller: boolean): AddressRole | undefined {
  const { before, section, canonical } = place;
  switch (section.kind) {
    case 'material':
      return endsIn(TAKEN_FROM, before) || before.search(WORK_WITHIN_LIST) >= 0 ? 'original' : 'infringing';
    case 'original':
      if (bySeller && !section.isForm) return roleInProse(place, bySeller);
      if (section.isForm) return before.search(SURELY_COPY) >= 0 ? 'infringing' : 'original';
      return cue(before) ?? 'original';
    case 'owner':
      return isAccount(canonical) ? undefined : 'original';
    case 'remarks':
      return endsIn(TAKEN_FROM, before) ? 'original' : bySeller ? undefined : cue(before);
    case 'prose':
      return roleInProse(place, bySeller);
    case 'contact':
      // a letter goes on after its sender's address without a heading to say so
      return !section.isForm && (repositoryOf(canonical) || cue(before))
        ? roleInProse(place, bySeller)
        : undefined;
    case 'aside':
    case 'statement':
    case 'signature':
      return undefined;
  }
}

function roleInProse(place: AddressPlace, bySeller: boolean): AddressRole | undefined {
  const { before, after, canonical, isBare } = place;
  if (endsIn(TAKEN_FROM, before) || (bySeller && before.search(WORK_WITHIN_LIST) >= 0)) return 'original';
  const told = bySeller ? undefined : (cue(before) ?? cue(after));
  // a site named in passing is where things happen, and one without a word about it is a letterhead
  if (isBare) return told === 'original' ? told : undefined;
  return told ?? (isWholeSite(canonical) && !repositoryOf(canonical) ? undefined : 'infringing');
}

function cue(words: string): AddressRole | undefined {
  const copy = words.search(COPY);
  const work = words.search(WORK);
  if (copy < 0 && work < 0) return undefined;
  return work < 0 || (copy >= 0 && copy < work) ? 'infringing' : 'original';
}

function endsIn(pattern: RegExp, before: string): boolean {
  return before.slice(-80).search(pattern) >= 0;
}

function isWholeSite(canonical: string): boolean {
  return /^https?:\/\/[^/?#]+\/?$/.test(canonical);
}
