/** Begins a file: tells spreadsheets that it is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';
/** Spreadsheets run cells that begin like this as formulas. */
const FORMULA = /^[=+\-@\t\r]/;

const quote = (cell: string): string => {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\t\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One row of a file that spreadsheets open as it is meant (RFC 4180). Pure, also for the browser. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`;
