import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Row = { url: string; expect: string; marketplace?: string; kind?: string; id?: string };

/** Rows of a table of addresses: url, `ok` or the reason for refusing, and what an ok one reads as. */
function read(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [url = '', expect = '', marketplace, kind, id] = line.split('\t');
      return { url, expect, marketplace, kind, id };
    });
}

const root = join(import.meta.dirname, '..', '..', '..');
// The first is kept with the project; the last stands beside it where the project is built, and may have grown since.
const tables = [
  join(root, 'tests', 'fixtures', 'listing-urls.tsv'),
  join(root, 'tests', 'fixtures', 'listing-urls-more.tsv'),
  join(root, '..', 'shared', 'data', 'listing-urls.tsv'),
];

export const listingUrlRows: Row[] = [
  ...new Map(
    tables
      .filter((file, index) => index < 2 || existsSync(file))
      .flatMap(read)
      .map((row) => [row.url, row]),
  ).values(),
];

export const readableUrls = listingUrlRows.filter((row) => row.expect === 'ok').map((row) => row.url);
