import type { ElementKey } from './element-keys';
import {
  ANNOUNCES_CLAIM_BACK,
  ASKS_REMOVAL,
  CORRECTS,
  COUNTER_NAMED,
  COUNTER_UNDONE,
  GIVES_UP,
  LITIGATION,
  MISTAKEN,
  OWN_REMOVED,
  REVERSES,
  SAYS_INFRINGED,
  SETTLED,
  TAKES_CLAIM_BACK,
  TAKES_COUNTER_BACK,
  UNDONE,
} from './type-words';

export type NoticeType =
  | 'takedown'
  | 'counternotice'
  | 'retraction'
  | 'reversal'
  | 'counternotice-retraction'
  | 'counternotice-reversal'
  | 'other';

// What a mail is about stands in its title or its first sentences.
const OPENING = 700;

const COUNTER_STATEMENTS = ['jurisdiction', 'service', 'mistake'] as const;

/**
 * What kind of notice the sender's own words are.
 *
 * @param said the words without the questions of a form and without the mail that is answered
 * @param has whether a statement of the statutes stands in them
 */
export function noticeType(said: string, has: (key: ElementKey) => boolean): NoticeType {
  const opening = said.trimStart().slice(0, OPENING);
  const sworn = COUNTER_STATEMENTS.filter(has).length;
  const isCounter =
    sworn >= 2 || (sworn > 0 && (has('perjury') || meets(COUNTER_NAMED, opening)) && !has('accuracy'));
  if (TAKES_COUNTER_BACK.some((pattern) => meets(pattern, isCounter ? opening : said))) {
    return 'counternotice-retraction';
  }
  if (isCounter) return 'counternotice';

  const asksRemoval = meets(ASKS_REMOVAL, said);
  const swears = has('good_faith') || (has('perjury') && !isUndone(opening));
  const isClaim = asksRemoval && has('authority') && swears;
  const isCorrected = isClaim && meets(CORRECTS, opening);
  if (takesOwnClaimBack(isClaim ? opening : said) && !isCorrected) return 'retraction';
  if (isClaim || (has('good_faith') && has('accuracy'))) return 'takedown';
  return undoing(said, opening) ?? (asksRemoval && meets(SAYS_INFRINGED, said) ? 'takedown' : 'other');
}

/** What kind it is when it asks for something to be undone, or says that it was. */
function undoing(said: string, opening: string): NoticeType | undefined {
  const namesCounter = meets(COUNTER_NAMED, opening);
  const isUnheard = meets(LITIGATION, said) || meets(COUNTER_UNDONE, said);
  if (namesCounter && isUnheard) return 'counternotice-reversal';
  if (namesCounter || meets(OWN_REMOVED, said)) return 'counternotice';
  if (meets(REVERSES, opening) || isUndone(said)) return 'reversal';
  if (ANNOUNCES_CLAIM_BACK.some((pattern) => meets(pattern, opening)) || meets(GIVES_UP, said))
    return 'retraction';
  if (meets(UNDONE, opening)) return meets(SETTLED, said) ? 'retraction' : 'reversal';
  return undefined;
}

function isUndone(words: string): boolean {
  return meets(UNDONE, words) && meets(MISTAKEN, words);
}

/** A notice is taken back by its sender: words that ask the other side to do so do not count. */
function takesOwnClaimBack(words: string): boolean {
  for (const match of words.matchAll(TAKES_CLAIM_BACK)) {
    if (!/\b(?:your|their|his|her|its|complainant)\b/i.test(match[0])) return true;
  }
  return false;
}

function meets(pattern: RegExp, words: string): boolean {
  return words.search(pattern) >= 0;
}
