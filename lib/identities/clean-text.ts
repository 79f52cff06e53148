/**
 * Makes text safe to keep without changing what a person reads: PostgreSQL takes neither NUL nor halves of surrogate
 * pairs, text boxes send CRLF, and other control characters show as nothing. Everything else is kept as typed and
 * escaped where it is shown.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- control characters are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
      .toWellFormed()
      .trim()
  );
}

/** The same for what belongs on one line: a name, a number. Runs of spaces become one. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').normalize('NFC');
}
