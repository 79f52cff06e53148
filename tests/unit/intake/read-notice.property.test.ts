import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotice } from '@/lib/intake/read-notice';
import { canonicalAddress } from '@/lib/intake/read/canonical-address';
import { ELEMENT_KEYS } from '@/lib/intake/read/element-keys';
import { counterForm, noticeTexts, takedownForm } from './notice-texts';

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const piece = fc.oneof(
  anyText,
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(...noticeTexts.map(([, text]) => text), takedownForm, counterForm),
  fc.constantFrom(
    '\r\n',
    '\r',
    '\n> ',
    '**',
    '💥',
    '\u0000',
    '[private]',
    ' https://GitHub.com/A/b.git).',
    '&nbsp;<br>',
  ),
);
const anyNotice = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('whatever is sent', () => {
  it('is read without throwing, quoted as it stands, and every address is canonical and there once', () => {
    fc.assert(
      fc.property(anyNotice, (text) => {
        const { infringing, original, repositories, elements, findings } = readNotice(text);
        const addresses = [...infringing, ...original];
        expect(new Set(addresses).size).toBe(addresses.length);
        expect(new Set(repositories).size).toBe(repositories.length);
        for (const address of addresses) {
          expect(canonicalAddress(address)).toBe(address);
          expect(address).toMatch(/^https?:\/\/[^/A-Z]+(?:\/|$)/);
        }
        expect(Object.keys(elements)).toEqual([...ELEMENT_KEYS]);
        for (const { present, quote = '' } of Object.values(elements)) {
          expect(text).toContain(quote);
          expect(present).toBe(quote !== '');
          expect(quote.length).toBeLessThanOrEqual(300);
        }
        for (const { start, end } of findings)
          expect([start >= 0, start < end, end <= text.length]).not.toContain(false);
        expect(readNotice(text)).toEqual(readNotice(text));
      }),
      { numRuns: 500 },
    );
  });

  it('is read in time that grows with its length only, however it is built', () => {
    const pieces = [
      ' ',
      '\n',
      '*',
      '#',
      'a.',
      '> x\n',
      'a.com ',
      'a?\n',
      'a:\n',
      '<a ',
      'https://',
      'https://a.b/)))',
    ];
    const words = [
      'good faith belief ',
      'the information ',
      'we retract ',
      'our repo a ',
      'counter notice ',
      '我',
      '。',
    ];
    for (const part of [...pieces, ...words, 'original work: https://github.com/a/b\n', '**a?**\n', '\t\n']) {
      const before = performance.now();
      readNotice(part.repeat(300_000 / part.length));
      // under half a second; one expression of quadratic time makes it minutes
      expect(performance.now() - before).toBeLessThan(10_000);
    }
  });
});

describe('an address', () => {
  it.each([
    ['HTTP://WWW.GitHub.com/Owner/Name.git/', 'https://github.com/owner/name'],
    ['ssh://git@github.com/owner/name.git', 'https://github.com/owner/name'],
    ['https://codeload.github.com/owner/name/zip/main', 'https://github.com/owner/name'],
    ['https://api.github.com/repos/owner/name/zipball', 'https://github.com/owner/name/zipball'],
    ['https://github.com/owner', 'https://github.com/owner'],
    ['https://github.com/search?q=x', undefined],
    ['https://gist.githubusercontent.com/a/1/raw', 'https://gist.github.com/a/1/raw'],
    ['shop.example.com', 'https://shop.example.com/'],
    [
      'https://me:secret@Shop.example.com:443/a?utm_source=x&b=1&amp;c=2#top',
      'https://shop.example.com/a?b=1&c=2',
    ],
    ['https://app.example.com/#/item/1', 'https://app.example.com/#/item/1'],
    ['https://www.taobao.com/help', undefined],
    ['https://localhost/x', undefined],
    ['', undefined],
  ])('%s is written %s', (raw, canonical) => {
    expect(canonicalAddress(raw)).toBe(canonical);
  });
});
