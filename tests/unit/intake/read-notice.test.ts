import { describe, expect, it } from 'vitest';
import { readNotice } from '@/lib/intake/read-notice';
import { counterForm, noticeTexts, takedownForm } from './notice-texts';

const present = (text: string) =>
  Object.entries(readNotice(text).elements).flatMap(([key, { present: has }]) => (has ? [key] : []));

describe('the kind of a notice', () => {
  it.each(noticeTexts)('%s: %s', (type, text) => {
    expect(readNotice(text).type).toBe(type);
  });

  it('is told by the words of the sender, not by the mail that is answered', () => {
    const older = takedownForm.replace(/^/gm, '> ');
    expect(readNotice(`Please withdraw our notice.\n\nOn Monday Jane wrote:\n${older}`).type).toBe(
      'retraction',
    );
    expect(readNotice(`Fwd\r\n\r\n${older}`).type).toBe('takedown');
  });

  it('is told by the statements of a form', () => {
    expect(readNotice(takedownForm).type).toBe('takedown');
    expect(readNotice(counterForm).type).toBe('counternotice');
    expect(readNotice(counterForm.replaceAll('\n', '\r\n')).type).toBe('counternotice');
  });
});

describe('the addresses of a form', () => {
  it('are complained of or the work by the question they answer', () => {
    const { infringing, original, repositories } = readNotice(takedownForm);
    expect(infringing).toEqual([
      'https://github.com/thief/engine',
      'https://github.com/thief/engine-two',
      'https://github.com/thief/engine/blob/main/a%20(1).c',
      'https://gist.github.com/thief/0123abc',
      'https://github.com/fan/engine/raw/main/a.c',
      'https://github.com/fan/engine',
    ]);
    expect(original).toEqual([
      'https://me.example.com/about',
      'https://github.com/me/engine',
      'https://github.com/me/engine/tree/main',
    ]);
    expect(repositories).toEqual([
      'https://github.com/thief/engine',
      'https://github.com/thief/engine-two',
      'https://gist.github.com/thief/0123abc',
      'https://github.com/fan/engine',
    ]);
  });

  it('of a counter notice are what was removed', () => {
    const { infringing, original } = readNotice(counterForm);
    expect(infringing).toEqual(['https://github.com/seller/shop']);
    expect(original).toEqual(['https://github.com/free/shop']);
  });

  it('are complained of when they are named as both', () => {
    const text = takedownForm.replace('https://github.com/Me/Engine', 'https://github.com/thief/engine');
    expect(readNotice(text).original).not.toContain('https://github.com/thief/engine');
  });
});

describe('the addresses of a letter', () => {
  it.each([
    ['Original Work:\nhttps://brand.com/p/1\n\nLink to Infringement:\n\nhttps://a.cn/x\n\nhttps://a.cn/y'],
    ['Take these down:\n- https://a.cn/x\n- <https://a.cn/y>\n\nIt is sold at https://brand.com/p/1.'],
    ['Original work: https://brand.com/p/1\n\nhttps://a.cn/x\nhttps://a.cn/y\n\nJane\nwww.lawfirm.com'],
    ['Infringing URL: https://a.cn/x\nInfringing URL: https://a.cn/y\ncopied from https://brand.com/p/1'],
    ['https://a.cn/x and https://a.cn/y violate https://brand.com/terms. Our page: https://brand.com/p/1'],
    ['侵权链接：https://a.cn/x、https://a.cn/y，请删除。\n正品链接：https://brand.com/p/1'],
    ['Remove https://a.cn/x,https://a.cn/y!\n\nContact details: jane@brand.com\nOur shop: brand.com/p/1'],
  ])('%s', (text) => {
    const { infringing, original } = readNotice(text);
    expect(infringing).toEqual(['https://a.cn/x', 'https://a.cn/y']);
    expect(original.map((address) => address.replace('http:', 'https:'))).toEqual(['https://brand.com/p/1']);
  });

  it('are read as their marketplace writes them', () => {
    const text =
      '侵权：https://item.taobao.com/item.htm?spm=a1&id=612345678901， detail.1688.com/offer/623456789012.html';
    expect(readNotice(text).infringing).toEqual([
      'https://item.taobao.com/item.htm?id=612345678901',
      'https://detail.1688.com/offer/623456789012.html',
    ]);
  });

  it('are taken from the mail beneath when the answer names none', () => {
    const text = 'I withdraw my complaint.\n\n> Please remove https://github.com/a/b, it infringes my work.';
    expect(readNotice(text).infringing).toEqual(['https://github.com/a/b']);
  });

  it('leave out mail, names of companies and of files, the law and the notices of others', () => {
    const text =
      'To ipr@market.com: Example.com, Inc. asks to remove check.py. See https://www.copyright.gov/512, ' +
      'https://github.com/github/dmca/blob/master/x.md and https://github.com/contact.';
    expect(readNotice(text)).toMatchObject({ infringing: [], original: [] });
  });
});

describe('the statements', () => {
  it('of a takedown form are found, those of the questions are not', () => {
    const asked = [
      'signature',
      'work',
      'material',
      'contact',
      'good_faith',
      'accuracy',
      'authority',
      'perjury',
    ];
    expect(present(takedownForm)).toEqual([...asked, 'right_proof']);
    expect(present(takedownForm.replace('Yes, I am authorized to act for the owner.', ''))).not.toContain(
      'authority',
    );
  });

  it('of a counter notice are found, an unanswered question is not', () => {
    expect(present(counterForm)).toEqual([
      'signature',
      'material',
      'authority',
      'perjury',
      'mistake',
      'jurisdiction',
      'service',
    ]);
    expect(present(counterForm.replace('physical address.**', 'physical address.**\n\n[private]'))).toContain(
      'contact',
    );
  });

  it('of the E-Commerce Law are found in Chinese', () => {
    const text =
      '我司是该商标的权利人，注册号：第12345678号，附营业执照、公证书。联系电话：021-1234。我司保证信息真实，愿承担法律责任。';
    const found = [
      'contact',
      'accuracy',
      'authority',
      'perjury',
      'identity_proof',
      'right_proof',
      'evidence',
    ];
    expect(present(text)).toEqual(expect.arrayContaining(found));
    expect(readNotice(text).rights).toEqual({ kinds: ['trademark'], registrations: ['12345678'] });
  });

  it('are quoted by the sentence, as it stands in the text', () => {
    const text = 'Dear all.\nI have a **good\nfaith belief** that it isn’t authorized. Regards,\nJane';
    expect(readNotice(text).elements.good_faith.quote).toBe(
      'I have a **good\nfaith belief** that it isn’t authorized.',
    );
    const long = `${'word '.repeat(100)}under penalty of perjury ${'word '.repeat(100)}`;
    expect(readNotice(long).elements.perjury.quote).toMatch(/^word .*perjury/);
    expect(readNotice(long).elements.perjury.quote?.length).toBeLessThanOrEqual(300);
  });

  it('and the addresses have their place told', () => {
    const places = readNotice(takedownForm).findings.map(({ key, start, end }) => [
      key,
      takedownForm.slice(start, end),
    ]);
    expect(places).toContainEqual(['infringing', 'git@github.com:thief/engine-two.git']);
    expect(places).toContainEqual(['perjury', expect.stringMatching(/^I swear, .* accurate\.$/)]);
  });

  it('name rights by their numbers', () => {
    const text = `${takedownForm}\n2020SR0123456, patent ZL202010123456.7, Trademark Reg. No. 1,234,567.`;
    expect(readNotice(text).rights).toEqual({
      kinds: ['trademark', 'copyright', 'patent'],
      registrations: ['TX 9-123-456', '2020SR0123456', 'ZL202010123456.7', '1,234,567'],
    });
  });
});
