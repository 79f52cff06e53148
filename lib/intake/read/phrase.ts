// A line of mail may break between any two words.
const SPACE = String.raw`(?:\s{1,20})`;
const WITHIN_PARAGRAPH = String.raw`(?:[^\n]|\n(?![ \t]{0,20}\n)){0,250}?`;

/**
 * A pattern for words in plain text, without regard to case: a space stands for any short run of white space,
 * `GAP` for up to 250 characters of the same paragraph. Every part is bounded, so that matching takes time
 * that grows with the length of the text only.
 */
export function phrase(source: string): RegExp {
  return new RegExp(source.replaceAll(' ', SPACE).replaceAll('GAP', WITHIN_PARAGRAPH), 'gi');
}
