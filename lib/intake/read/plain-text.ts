const INVISIBLE = /(?![\n\r])[\p{Cc}\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const TAG = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,500})?\/?>/gi;

// What mail programs put above the mail that is answered or passed on.
const OLDER_MAIL = new RegExp(
  '^[ >]*(?:-{2,30} ?(?:original message|forwarded message|原始邮件|转发邮件|原邮件) ?-{2,30}' +
    '|On .{6,200} wrote:|在.{6,200}写道[:：])\\s*$',
  'im',
);
const QUOTED_LINE = /^[ \t]*(?:>|&gt;).*$/gm;

/**
 * The text for matching words: as long as the original, every word where it was, with marks of writing
 * (emphasis, tags, control and zero-width characters) turned into spaces and curly quotation marks
 * straightened.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r(?!\n)/g, '\n')
    .replace(/\r/g, ' ')
    .replace(INVISIBLE, ' ')
    .replace(TAG, (tag) => (tag.includes('://') ? tag : blank(tag)))
    .replace(/[*`]/g, ' ')
    .replace(/(?<![\w/?=&%.!-])#{1,6}|#{1,6}(?!\S)/g, blank)
    .replace(/[‘’´]/g, "'")
    .replace(/[“”]/g, '"');
}

/**
 * What the sender wrote, of the same length: lines of the mail that is answered or passed on are turned to
 * spaces.
 */
export function ownText(plain: string): string {
  const older = OLDER_MAIL.exec(plain)?.index ?? plain.length;
  return plain.slice(0, older).replace(QUOTED_LINE, blank) + blank(plain.slice(older));
}

/** The text with the marks of quotation turned to spaces, so that an older mail reads as it was sent. */
export function unquoted(text: string): string {
  return text.replace(/^(?:[ \t]{0,4}>){1,8}/gm, blank);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
