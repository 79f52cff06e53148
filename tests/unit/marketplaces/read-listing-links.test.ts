import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MARKETPLACE_CODES } from '@/lib/marketplaces/marketplaces';
import { MAX_LINKS, readListingLinks } from '@/lib/marketplaces/read-listing-links';
import { listingUrlRows } from './listing-url-rows';

const item = (id: number) => `https://item.taobao.com/item.htm?id=${id}`;
const items = (count: number, first = 600000000000) =>
  Array.from({ length: count }, (_, index) => item(first + index)).join('\n');

function outcomes(text: string, options?: { limit?: number }) {
  return readListingLinks(text, 'TAOBAO', options).map(({ line, result }) =>
    result.status === 'accepted' ? [line, result.link.id] : [line, result.reason],
  );
}

describe('readListingLinks', () => {
  it('accepts a listing a line and keeps the number of each line', () => {
    expect(
      readListingLinks(`\n  ${item(564176654249)}  \r\n\r\n${item(745403740517)}&ns=1\n`, 'TAOBAO'),
    ).toEqual([
      {
        line: 2,
        text: item(564176654249),
        result: {
          status: 'accepted',
          link: {
            ok: true,
            marketplace: 'TAOBAO',
            kind: 'listing',
            id: '564176654249',
            canonicalUrl: item(564176654249),
          },
        },
      },
      {
        line: 4,
        text: `${item(745403740517)}&ns=1`,
        result: {
          status: 'accepted',
          link: {
            ok: true,
            marketplace: 'TAOBAO',
            kind: 'listing',
            id: '745403740517',
            canonicalUrl: item(745403740517),
          },
        },
      },
    ]);
  });

  test.each(['', '\n', ' \r\n\t\r\n', ',,;\n'])('finds nothing in %j', (text) => {
    expect(readListingLinks(text, 'TAOBAO')).toEqual([]);
  });

  it('refuses each line for its own reason', () => {
    const text = [
      item(564176654249),
      'http://world.taobao.com/item/564176654249.htm',
      'https://detail.tmall.com/item.htm?id=615031682507',
      'https://shop114407458.taobao.com',
      'https://adidas.tmall.com',
      'https://m.tb.cn/h.eRtgNe2',
      'https://s.taobao.com/search?q=phone',
      'https://item.taobao.com.example.net/item.htm?id=1',
      'javascript:alert(1)',
      'not a url',
    ].join('\n');
    expect(readListingLinks(text, 'TAOBAO').map(({ result }) => result)).toEqual([
      expect.objectContaining({ status: 'accepted' }),
      { status: 'refused', reason: 'duplicate', firstLine: 1 },
      { status: 'refused', reason: 'other_marketplace', marketplace: 'TMALL' },
      { status: 'refused', reason: 'storefront_not_listing' },
      { status: 'refused', reason: 'storefront_not_listing' },
      { status: 'refused', reason: 'short_link' },
      { status: 'refused', reason: 'no_listing' },
      { status: 'refused', reason: 'unknown_host' },
      { status: 'refused', reason: 'not_http' },
      { status: 'refused', reason: 'not_a_url' },
    ]);
  });

  it('does not take a refused line for the first of a pair', () => {
    const tmall = 'https://detail.tmall.com/item.htm?id=615031682507';
    expect(outcomes(`${tmall}\n${tmall}\n${item(615031682507)}`)).toEqual([
      [1, 'other_marketplace'],
      [2, 'other_marketplace'],
      [3, '615031682507'],
    ]);
  });
});

describe('several addresses and other words on a line', () => {
  const [a, b] = [item(600000000001), item(600000000002)];
  const both = [
    [1, '600000000001'],
    [1, '600000000002'],
  ];

  test.each([
    ['spaces', `${a} ${b}`],
    ['tabs', `${a}\t${b}`],
    ['commas', `${a},${b}`],
    ['commas and spaces', `${a}, ${b},`],
    ['semicolons', `${a};${b};`],
    ['Chinese commas', `${a}，${b}。`],
    ['a row of a spreadsheet', `1,"${a}","Fake, badly made","${b}"`],
    ['cells without spaces', `1,${a},12.50;${b},Fake`],
    ['invisible marks', `\u200e${a}\u200b \u200e${b}\u202c`],
    ['angle brackets', `<${a}> <${b}>`],
    ['without a scheme', 'item.taobao.com/item.htm?id=600000000001 item.taobao.com/item.htm?id=600000000002'],
    ['prose', `See ${a} and also (${b}).`],
    ['Chinese prose', `商品一：${a}，商品二：${b}`],
  ])('%s', (_, text) => {
    expect(outcomes(text)).toEqual(both);
  });

  it('finds the address in a message shared from a phone', () => {
    const text =
      '【淘宝】7天无理由退货 https://e.tb.cn/h.8HJxTkXig8Mr4HH?tk=ozdwTQtOtdp CZ007 「背心」点击链接直接打开';
    expect(readListingLinks(text, 'TAOBAO')).toEqual([
      {
        line: 1,
        text: 'https://e.tb.cn/h.8HJxTkXig8Mr4HH?tk=ozdwTQtOtdp',
        result: { status: 'refused', reason: 'short_link' },
      },
    ]);
  });

  it('reads a megabyte in time that grows with its length only', () => {
    const before = performance.now();
    for (const piece of ['x ', 'a.', 'a.b/', 'https://', ',', '"', 'https://a.b/ ', '\u200b', '-', '1']) {
      const text = piece.repeat(1_000_000 / piece.length);
      readListingLinks(text, 'TAOBAO');
      readListingLinks(text.replaceAll(' ', '\n'), 'TAOBAO');
    }
    // well under a second; one expression of quadratic time makes it minutes
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('keeps a comma inside an address', () => {
    expect(outcomes(`${a}&sku=1,2;3`)).toEqual([[1, '600000000001']]);
  });

  it('answers once, with the whole line, where there is no address', () => {
    expect(readListingLinks('  the blue ones, all of them ', 'TAOBAO')).toEqual([
      { line: 1, text: 'the blue ones, all of them', result: { status: 'refused', reason: 'not_a_url' } },
    ]);
  });

  it('says on which line a listing stood already, also when it is the same line', () => {
    expect(outcomes(`${a} ${a}`)).toEqual([
      [1, '600000000001'],
      [1, 'duplicate'],
    ]);
  });
});

describe('the limit', () => {
  it('accepts 300 and refuses the 301st', () => {
    const read = readListingLinks(items(301), 'TAOBAO');
    expect(read.filter(({ result }) => result.status === 'accepted')).toHaveLength(MAX_LINKS);
    expect(read.at(-1)).toMatchObject({
      line: 301,
      result: { status: 'refused', reason: 'too_many', max: 300 },
    });
  });

  it('counts accepted links alone', () => {
    const text = `${items(2)}\n${items(1)}\nnonsense\n${items(2, 700000000000)}`;
    expect(outcomes(text, { limit: 3 })).toEqual([
      [1, '600000000000'],
      [2, '600000000001'],
      [3, 'duplicate'],
      [4, 'not_a_url'],
      [5, '700000000000'],
      [6, 'too_many'],
    ]);
  });

  it('says what else is wrong with a line past it', () => {
    const text = `${items(2)}\n${items(1)}\nhttps://m.tb.cn/h.eRtgNe2`;
    expect(outcomes(text, { limit: 2 })).toEqual([
      [1, '600000000000'],
      [2, '600000000001'],
      [3, 'duplicate'],
      [4, 'short_link'],
    ]);
  });

  it('stops reading a text without end, and says where', () => {
    const read = readListingLinks('x\n'.repeat(500_000), 'TAOBAO');
    expect(read).toHaveLength(1301);
    expect(read.at(-1)).toEqual({
      line: 1301,
      text: 'x',
      result: { status: 'refused', reason: 'too_many', max: 300 },
    });
  });
});

it('answers for every line that has a word in it, once accepted and never twice', () => {
  const word = fc.oneof(
    fc.constantFrom(...listingUrlRows.map((row) => row.url)),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }).map((words) => words.join('\n')),
      fc.constantFrom(...MARKETPLACE_CODES),
      fc.integer({ min: 1, max: 10 }),
      (text, marketplace, limit) => {
        const read = readListingLinks(text, marketplace, { limit });
        const answered = new Set(read.map(({ line }) => line));
        for (const [index, row] of text.split(/\r\n|\n|\r/).entries()) {
          if (/[\p{L}\p{N}]/u.test(row)) expect(answered).toContain(index + 1);
        }
        const links = read.flatMap(({ result }) => (result.status === 'accepted' ? [result.link] : []));
        expect(links.length).toBeLessThanOrEqual(limit);
        expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
        expect(links.every((link) => link.marketplace === marketplace && link.kind === 'listing')).toBe(true);
      },
    ),
  );
});
