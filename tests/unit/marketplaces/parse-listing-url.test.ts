import { describe, expect, it, test } from 'vitest';
import { parseListingUrl } from '@/lib/marketplaces/parse-listing-url';
import { listingUrlRows } from './listing-url-rows';

const TAOBAO = 'https://item.taobao.com/item.htm?id=564176654249';

function reasonOf(input: string) {
  const read = parseListingUrl(input);
  return read.ok ? `read as ${read.marketplace} ${read.kind} ${read.id}` : read.reason;
}

describe('addresses met in use', () => {
  test.each(listingUrlRows)('$url', ({ url, expect: expected, marketplace, kind, id }) => {
    const read = parseListingUrl(url);
    if (expected === 'ok') expect(read).toMatchObject({ ok: true, marketplace, kind, id });
    else expect(read).toEqual({ ok: false, reason: expected });
  });
});

describe('canonical address', () => {
  test.each([
    [
      'https://item.taobao.com/item.htm?id=564176654249',
      'HTTP://ITEM.TAOBAO.COM/item.htm?spm=a1z09.2.0.0&id=564176654249&ns=1#detail',
      'https://world.taobao.com/item/564176654249.htm',
      'https://m.intl.taobao.com/detail/detail.html?id=564176654249',
      'http://a.m.taobao.com/i564176654249.htm?sid=1',
      'https://h5.m.taobao.com/awp/core/detail.htm?ft=t&id=564176654249',
    ],
    [
      'https://detail.tmall.com/item.htm?id=622071272568',
      'https://chaoshi.detail.tmall.com/item.htm?id=622071272568',
      'https://detail.m.tmall.com/item.htm?id=622071272568&skuId=1',
      'https://world.tmall.com/item/622071272568.htm',
      'https://detail.liangxinyao.com/item.htm?id=622071272568',
    ],
    [
      'https://detail.tmall.hk/hk/item.htm?id=599058260846',
      'https://detail.tmall.hk/item.htm?id=599058260846',
      'https://detail.m.tmall.hk/item.htm?id=599058260846',
    ],
    [
      'https://detail.1688.com/offer/979663612935.html',
      'https://m.1688.com/offer/979663612935.html?spm=1',
      'http://detail.m.1688.com/page/index.html?offerId=979663612935',
    ],
    [
      'https://www.aliexpress.com/item/1005003819366900.html',
      'https://fr.aliexpress.com/item/1005003819366900.html?gatewayAdapt=glo2fra',
      'https://m.aliexpress.com/i/1005003819366900.html',
      'https://aliexpress.ru/item/1005003819366900.html',
      'http://www.aliexpress.com/item/some-words/1005003819366900.html',
    ],
    [
      'https://www.alibaba.com/product-detail/_1600270997819.html',
      'https://www.alibaba.com/product-detail/Most-Popular-GME12864-White_1600270997819.html',
      'https://spanish.alibaba.com/product-detail/mas-popular-1600270997819.html',
      'https://m.alibaba.com/product/1600270997819/Most-Popular.html',
      'https://cuav.en.alibaba.com/product/1600270997819-820872629/x.html',
    ],
    ['https://shop36525342.taobao.com/', 'https://store.taobao.com/shop/view_shop.htm?shop_id=36525342'],
    ['https://www.aliexpress.com/store/110173', 'https://fr.aliexpress.com/store/110173/search?page=2'],
  ])('%s', (canonical, ...others) => {
    for (const url of [canonical, ...others])
      expect(parseListingUrl(url)).toMatchObject({ canonicalUrl: canonical });
  });
});

describe('what is forgiven', () => {
  test.each([
    ['space around', `  \t${TAOBAO}\r\n`],
    ['full-width and no-break space around', `\u3000\u00a0${TAOBAO}\u3000`],
    ['invisible marks around', `\ufeff\u200e${TAOBAO}\u200b\u202c`],
    ['no scheme', 'item.taobao.com/item.htm?id=564176654249'],
    ['no scheme, but slashes', '//item.taobao.com/item.htm?id=564176654249'],
    ['no scheme, but a port', 'item.taobao.com:443/item.htm?id=564176654249'],
    ['upper case', 'HTTPS://Item.TaoBao.COM/item.htm?id=564176654249'],
    ['default port', 'http://item.taobao.com:80/item.htm?id=564176654249'],
    ['final dot of the host, which DNS ignores', 'https://item.taobao.com./item.htm?id=564176654249'],
    ['doubled and trailing slashes', 'https://item.taobao.com//item.htm/?id=564176654249'],
    ['the same id twice', `${TAOBAO}&id=564176654249`],
    ['an address in a parameter', `${TAOBAO}&ref=https://example.net/item.htm?id=1`],
    ['a percent sign that begins nothing', `${TAOBAO}&title=100%`],
  ])('%s', (_, url) => {
    expect(parseListingUrl(url)).toMatchObject({ ok: true, id: '564176654249' });
  });
});

describe('what is no address', () => {
  test.each([
    '',
    ' \n ',
    'hello',
    '你好',
    '564176654249',
    '1.5',
    'e.g.',
    'https://',
    'https:///item.taobao.com/item.htm?id=564176654249',
    'https:item.taobao.com/item.htm?id=564176654249',
    'https:/item.taobao.com/item.htm?id=564176654249',
    `https://${TAOBAO}`,
    'https://localhost/item.htm?id=564176654249',
    'https://item..taobao.com/item.htm?id=564176654249',
    'https://item.taobao.com../item.htm?id=564176654249',
    'https://item.tao bao.com/item.htm?id=564176654249',
    'https://item.taobao.com/item.htm?id=564176654249 and more',
    'https://item.taobao.com/item.htm?id=5641\t76654249',
    'https://item.taobao.com/item.htm\n?id=564176654249',
    'https://item.taobao.com\\@example.net/item.htm?id=564176654249',
    'https:\\\\item.taobao.com\\item.htm?id=564176654249',
    'https://item.taobao.com/\u0000item.htm?id=564176654249',
    'https://item.taobao.com:abc/item.htm?id=564176654249',
    'java\tscript:alert(1)',
  ])('%j', (input) => {
    expect(reasonOf(input)).toBe('not_a_url');
  });

  it('is longer than any real address', () => {
    expect(reasonOf(`${TAOBAO}&x=${'a'.repeat(4000)}`)).toContain('read as');
    expect(reasonOf(`${TAOBAO}&x=${'a'.repeat(9000)}`)).toBe('not_a_url');
    expect(reasonOf('a'.repeat(1_000_000))).toBe('not_a_url');
  });
});

describe('other schemes', () => {
  test.each([
    'ftp://item.taobao.com/item.htm?id=564176654249',
    'data:text/html,<script>alert(1)</script>',
    'JavaScript:alert(1)',
    'mailto:ipr@example.net',
    'taobao://item.taobao.com/item.htm?id=564176654249',
    'file:///etc/passwd',
    'view-source:https://item.taobao.com/item.htm?id=564176654249',
    'user:secret@item.taobao.com/item.htm?id=564176654249',
  ])('%s', (input) => {
    expect(reasonOf(input)).toBe('not_http');
  });
});

describe('look-alikes', () => {
  test.each([
    'https://item.taobao.com.example.net/item.htm?id=564176654249',
    'https://item-taobao.com/item.htm?id=564176654249',
    'https://eviltaobao.com/item.htm?id=564176654249',
    'https://item.taobao.com-example.net/item.htm?id=564176654249',
    'https://item.taobao.co/item.htm?id=564176654249',
    'https://item.taobao.com.cn/item.htm?id=564176654249',
    'https://detail.tmall.com.hk/item.htm?id=564176654249',
    'https://www.a1iexpress.com/item/1005003819366900.html',
    'https://example.net/https://item.taobao.com/item.htm?id=564176654249',
    'https://example.net#https://item.taobao.com/item.htm?id=564176654249',
    'https://example.net?item.taobao.com/item.htm?id=564176654249',
    'https://item.taobao.com@example.net/item.htm?id=564176654249',
    'https://user:secret@item.taobao.com/item.htm?id=564176654249',
    'https://example.net@item.taobao.com/item.htm?id=564176654249',
    'https://@item.taobao.com/item.htm?id=564176654249',
    'https://item.taobao.com:8443/item.htm?id=564176654249',
    'https://item%2Etaobao%2Ecom/item.htm?id=564176654249',
    'https://item.taobao.com%2F@example.net/item.htm?id=564176654249',
    'https://ｉｔｅｍ.taobao.com/item.htm?id=564176654249',
    'https://item.ｔａｏｂａｏ.com/item.htm?id=564176654249',
    'https://item。taobao。com/item.htm?id=564176654249',
    'item．taobao．com/item.htm?id=564176654249',
    'https://item.tаobao.com/item.htm?id=564176654249', // a Cyrillic letter
    'https://item.xn--tobao-3ve.com/item.htm?id=564176654249',
    'https://item.tao\u00adbao.com/item.htm?id=564176654249',
    'https://item.tao\u200bbao.com/item.htm?id=564176654249',
    'https://淘宝.com/item.htm?id=564176654249',
    'https://203.0.113.7/item.htm?id=564176654249',
    'https://[2001:db8::1]/item.htm?id=564176654249',
  ])('%s', (input) => {
    expect(reasonOf(input)).toBe('unknown_host');
  });
});

describe('ids that no listing has', () => {
  test.each([
    '',
    '0',
    '1',
    '99999',
    '0564176654249',
    '-564176654249',
    '+564176654249',
    '564176654249.0',
    '5.64e11',
    '0x835bb6b3e9',
    '564176654249a',
    '５６４１７６６５４２４９',
    '5641%2076654249',
    '564176654249,745403740517',
    '564176654249745403740517',
    '9'.repeat(300),
    '564176654249&id=745403740517',
    '564176654249&id=',
    '%00564176654249',
    '<script>',
  ])('id=%s', (id) => {
    expect(reasonOf(`https://item.taobao.com/item.htm?id=${id}`)).toBe('no_listing');
  });

  test.each([
    'https://item.taobao.com/item.htm',
    'https://item.taobao.com/item.htm?ID=564176654249',
    'https://item.taobao.com/item.htm#id=564176654249',
    'https://item.taobao.com/other.htm?id=564176654249',
    'https://item.taobao.com/item.htm/../x?id=564176654249',
    'https://detail.1688.com/offer/0.html',
    'https://detail.1688.com/offer/97966361293a.html',
    'https://detail.1688.com/offer/%39%37%39%36%36%33%36%31%32%39%33%35.html',
    'https://www.aliexpress.com/item/12345678901234567890.html',
    'https://www.aliexpress.com/item/x.html',
    'https://www.alibaba.com/product-detail/no-number.html',
    'https://cuav.en.alibaba.com/product/0-0/x.html',
    'https://xn--fiqs8s.tmall.com/',
  ])('%s', (url) => {
    expect(reasonOf(url)).toBe('no_listing');
  });
});
