/** What the reading process may occupy in bytes, libraries and all: a mail of 36 MB several times over. */
export const MEMORY_LIMIT = 900 * 1024 * 1024;
/** Milliseconds for one mail, from the moment the process is ready. */
export const TIME_LIMIT = 30_000;
/** Characters kept of a mail's text; what is behind is in the original. */
export const MAX_TEXT = 200_000;
/** Characters of formatted text: a longer one is left to the original, for a piece of it would show something else. */
export const MAX_HTML = 400_000;
/** Files taken from one mail; more are named and left to the original. */
export const MAX_ATTACHMENTS = 20;
/** Files named at all. */
export const MAX_NAMED = 200;
/** Characters of a subject or a name. */
export const MAX_LINE = 300;
/** Message-IDs a mail may refer to; the last ones count. */
export const MAX_REFERENCES = 50;
