import { cleanText } from '@/lib/identities/clean-text';
import { MAX_REVIEW_TEXT } from './schema';

/** For each outcome the codes it can have: what a row of a decision form may say, written `REJECT.fair_use`. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** One listing as a form decides it; an empty text asks for the code's standard words. */
export interface ReadDecision {
  reportedListingId: string;
  outcome: string;
  code: string;
  text: string;
}

/** The code that says nothing by itself: a text has to. */
const SPEECHLESS = 'other';
const LISTING = /^listing-(\d{1,4})$/;

const asText = (value: unknown): string => (typeof value === 'string' ? cleanText(value) : '');

function readChoice(value: string, choices: Choices): { outcome: string; code: string } | null {
  const [outcome = '', code = ''] = value.split('.');
  const codes = Object.hasOwn(choices, outcome) ? choices[outcome] : undefined;
  return codes?.includes(code) ? { outcome, code } : null;
}

function textProblem(code: string, text: string): string | null {
  if (text.length > MAX_REVIEW_TEXT) return 'too_long';
  return code === SPEECHLESS && text === '' ? 'reason_text_required' : null;
}

/**
 * Reads a form that decides many listings. Row 7 of it has the fields `listing-7` (the reported listing's id),
 * `decision-7` (empty: as for all) and `text-7`; `decision-all` and `text-all` are for the rows without a decision of
 * their own. Pure.
 * @returns the decisions, and what is wrong as field → key of the errors messages
 */
export function readDecisions(
  values: Readonly<Record<string, unknown>>,
  choices: Choices,
): { decisions: ReadDecision[]; problems: Record<string, string> } {
  const rows = Object.keys(values).flatMap((name) => LISTING.exec(name)?.[1] ?? []);
  const decisions: ReadDecision[] = [];
  const problems: Record<string, string> = {};
  for (const row of rows) {
    const own = asText(values[`decision-${row}`]);
    const from = own === '' ? 'all' : row;
    const value = asText(values[`decision-${from}`]);
    const choice = readChoice(value, choices);
    if (!choice) {
      if (value === '') problems[`decision-${row}`] = 'decide_this';
      else problems[`decision-${from}`] = 'choose_one';
      continue;
    }
    const text = asText(values[`text-${from}`]);
    const problem = textProblem(choice.code, text);
    if (problem) problems[`text-${from}`] = problem;
    decisions.push({ reportedListingId: asText(values[`listing-${row}`]), ...choice, text });
  }
  const undecided = rows.filter((row) => problems[`decision-${row}`] === 'decide_this');
  // one sentence where the helper is, instead of the same one three hundred times
  const none = undecided.length > 1 && undecided.length === rows.length;
  return { decisions, problems: none ? { 'decision-all': 'decide_each' } : problems };
}
