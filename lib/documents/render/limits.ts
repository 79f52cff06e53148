/** Previews are for reading on a screen: this wide, in pixels, however large the paper. */
export const PREVIEW_WIDTH = 1400;
/** A banner or a till receipt as a PDF page would otherwise become a picture of any height. */
export const PREVIEW_HEIGHT = 4200;
/** Pages of a PDF that get a preview; the rest is in the original. */
export const PREVIEW_PAGES = 20;
/** A file that claims more pages than this is not a paper somebody can read. */
export const MAX_PAGES = 1000;

/** Width times height. A3 scanned at 600 dpi has 70 million. */
export const MAX_PIXELS = 100_000_000;
/** HEIC is unpacked in memory several times over; the largest telephone cameras make 49 million. */
export const MAX_HEIC_PIXELS = 50_000_000;

/** What the rendering process may occupy in bytes, libraries and all. */
export const MEMORY_LIMIT = 1_200 * 1024 * 1024;
/** Milliseconds for one file, from the moment the process is ready. */
export const TIME_LIMIT = 20_000;
/** After this long no further page is begun: a heavy file gets fewer previews rather than none. */
export const ENOUGH_TIME = 12_000;
