import { BYTE_ORDER_MARK, csvRow } from './csv';

/**
 * Links in files. A file's rows become lines of the text box with their cells parted by tabs, as when a spreadsheet is
 * pasted; rows that have to be mended go out as a file of the same columns, with the reason in one more. Pure, also for
 * the browser.
 */

/** The mark that parts cells: the one that comes most often in the first line, outside of addresses. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r|\n/, 1);
  const count = (mark: string) => line.split(mark).length;
  return ['\t', ';', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

/** Rows and cells of a CSV or tab-parted text; quoted cells may hold anything. */
function readCsv(text: string): string[][] {
  const delimiter = delimiterOf(text);
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (quoted) {
      if (mark !== '"') cell += mark;
      else if (text.charAt(at + 1) === '"') cell += text.charAt((at += 1));
      else quoted = false;
    } else if (mark === '"' && cell === '') quoted = true;
    else if (mark === delimiter) endCell();
    else if (mark === '\n') {
      endCell();
      rows.push([]);
    } else if (mark !== '\r') cell += mark;
  }
  endCell();
  return rows;
}

const isHeader = (row: readonly string[]): boolean => !row.some((cell) => /\p{L}\.\p{L}|:\/\//u.test(cell));

/**
 * The text for the box of links that a file's content stands for. A first row without anything like an address names the
 * columns and is left out, and with it the column of reasons that our own file has.
 * @param reasonHeader what that column is called
 */
export function linksFromFile(content: string, reasonHeader: string): string {
  const rows = readCsv(content.replace(BYTE_ORDER_MARK, ''));
  const [first = [], ...rest] = rows;
  const header = rest.length > 0 && isHeader(first) ? first : null;
  const reasonAt = header?.indexOf(reasonHeader) ?? -1;
  return (header ? rest : rows)
    .map((row) => row.filter((_, index) => reasonAt < 0 || index !== reasonAt))
    .map((row) =>
      row
        .map((cell) => cell.replace(/\s+/g, ' ').trim())
        .join('\t')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}

/** A line of the text box that has to be mended, and why. */
export interface FaultyLine {
  text: string;
  reasons: readonly string[];
}

/** The file of the lines to mend: their cells as they were given, then the reasons. */
export function faultyLinesCsv(
  lines: readonly FaultyLine[],
  headers: { link: string; reason: string },
): string {
  const rows = lines.map(({ text, reasons }) => ({ cells: text.split('\t'), reasons }));
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const fill = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '');
  const faulty = rows.map(({ cells, reasons }) => csvRow([...fill(cells), reasons.join(' ')]));
  return BYTE_ORDER_MARK + csvRow([...fill([headers.link]), headers.reason]) + faulty.join('');
}
