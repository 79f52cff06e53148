import { describe, expect, it } from 'vitest';
import { faultyLinesCsv, linksFromFile } from '@/lib/notices/links-csv';

const url = (n: number) => `https://item.taobao.com/item.htm?id=60000000000${n}`;
const headers = { link: 'Link', reason: 'Why not' };

describe('links from a file', () => {
  it.each([
    ['one link a line', `${url(1)}\n${url(2)}\n`],
    ['Windows lines', `${url(1)}\r\n${url(2)}\r\n\r\n`],
    ['a byte order mark', `\ufeff${url(1)}\n${url(2)}`],
    ['a header', `Link\n${url(1)}\n${url(2)}`],
  ])('reads %s', (_, content) => {
    expect(linksFromFile(content, headers.reason)).toBe(`${url(1)}\n${url(2)}`);
  });

  it.each([
    ['commas', `no,link,note\n1,${url(1)},"a ""fake"", badly made"\n2,${url(2)},`],
    ['semicolons', `no;link;note\n1;${url(1)};"a ""fake"", badly made"\n2;${url(2)};`],
    ['tabs', `no\tlink\tnote\n1\t${url(1)}\t"a ""fake"", badly made"\n2\t${url(2)}\t`],
  ])('keeps the other columns of a table parted by %s', (_, content) => {
    expect(linksFromFile(content, headers.reason)).toBe(`1\t${url(1)}\ta "fake", badly made\n2\t${url(2)}`);
  });

  it('keeps a first row that holds an address, and a single row without one', () => {
    expect(linksFromFile(url(1), headers.reason)).toBe(url(1));
    expect(linksFromFile('nonsense', headers.reason)).toBe('nonsense');
  });

  it('makes one line of a cell that has several', () => {
    expect(linksFromFile(`${url(1)},"two\nlines"`, headers.reason)).toBe(`${url(1)}\ttwo lines`);
  });
});

describe('the file of lines to mend', () => {
  const lines = [
    { text: `7\tnonsense\ta "note"`, reasons: ['Not a web address: copy it from https:// on.'] },
    { text: url(2), reasons: ['Already on line 1.', 'And again.'] },
  ];

  it('has the columns of the lines and the reasons in one more', () => {
    expect(faultyLinesCsv(lines, headers)).toBe(
      '\ufeffLink,,,Why not\r\n' +
        '7,nonsense,"a ""note""",Not a web address: copy it from https:// on.\r\n' +
        `${url(2)},,,Already on line 1. And again.\r\n`,
    );
  });

  it('comes back as the lines it was made of', () => {
    expect(linksFromFile(faultyLinesCsv(lines, headers), headers.reason)).toBe(
      lines.map(({ text }) => text).join('\n'),
    );
  });

  it('starts no formula in a spreadsheet', () => {
    const csv = faultyLinesCsv([{ text: '=HYPERLINK("http://x")\t-1', reasons: ['No.'] }], headers);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")",'-1,No.`);
  });
});
