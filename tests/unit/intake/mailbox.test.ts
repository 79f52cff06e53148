import { beforeAll, describe, expect, it } from 'vitest';
import { isMailbox, isOwnAddress, replyAddress, tokenIn } from '@/lib/intake/mailbox/address';
import { languageOf } from '@/lib/intake/language';
import { markedText } from '@/lib/intake/marks';
import { sanitize, wordsOf } from '@/lib/intake/reading/sanitize';

beforeAll(() => {
  process.env.MAIL_FROM = 'IP Protection <no-reply@ipp.example>';
});

describe('addresses of the mailbox', () => {
  const token = '0123456789abcdef0123456789abcdef';

  it('are its own and its plus-addresses, however they are written', () => {
    for (const address of ['ipr@ipp.example', 'IPR@IPP.example', 'ipr+anything@ipp.example'])
      expect(isMailbox(address), address).toBe(true);
    for (const address of [
      'ipr@ipp.example.org',
      'xipr@ipp.example',
      'ipr',
      '',
      'ipr+@',
      'no-reply@ipp.example',
    ])
      expect(isMailbox(address), address).toBe(false);
    expect(isOwnAddress('No-Reply@ipp.example')).toBe(true);
  });

  it('carry a token there and back, and nothing that is none', () => {
    expect(tokenIn(replyAddress(token))).toBe(token);
    expect(tokenIn(replyAddress(token).toUpperCase())).toBe(token);
    for (const address of ['ipr@ipp.example', 'ipr+short@ipp.example', `other+${token}@ipp.example`])
      expect(tokenIn(address), address).toBeNull();
  });
});

describe('the language of a mail', () => {
  it.each([
    ['您好，请删除 https://item.taobao.com/item.htm?id=1 上的商品', 'zh-CN'],
    ['我的品牌 ACME Power Tools 被冒用，请处理，谢谢', 'zh-CN'],
    ['Please remove 蓝湖 from your site, it is my work.', 'en'],
    ['', 'en'],
  ])('%s', (text, locale) => expect(languageOf(text)).toBe(locale));
});

describe('formatted text', () => {
  it('keeps words, lists and links, and nothing that runs, looks different or is fetched', () => {
    const clean = sanitize(
      '<style>p{}</style><p style="x" onclick="y()">A <a href="https://a.example" onmouseover="z()">link</a>' +
        '<a href="javascript:1">no</a><img src=x onerror=1 alt="pic"><svg onload=1></svg><iframe src=x></iframe>' +
        '<form action=x><input></form><link rel=stylesheet href=x><ul><li>one</li></ul>',
    );
    expect(clean).toContain('<a href="https://a.example"');
    expect(clean).toContain('[pic]');
    expect(clean).not.toMatch(/style|on\w+=|javascript|<img|<svg|<iframe|<form|<input|<link/);
    expect(wordsOf(clean)).toContain('https://a.example link');
    expect(wordsOf(sanitize('<p>a &lt;b&gt; &amp; c</p><p>d</p>'))).toBe('a <b> & c\nd');
  });
});

describe('marks', () => {
  it('cut a text where findings begin and end, and lose nothing of it', () => {
    const text =
      'The listing https://item.taobao.com/item.htm?id=900000000001 is a fake.\nI have a good faith belief that this use is not authorized.';
    const stretches = markedText(text);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    expect(stretches.flatMap(({ ends }) => ends)).toEqual(
      expect.arrayContaining(['infringing', 'good_faith']),
    );
    expect(markedText('')).toEqual([]);
  });
});
