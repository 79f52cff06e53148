import { beforeAll, describe, expect, it } from 'vitest';
import { contentDisposition } from '@/lib/documents/content-disposition';
import { readReturnPath, withParameter } from '@/lib/web/return-path';
import { isSameOrigin } from '@/lib/web/same-origin';

beforeAll(() => {
  process.env.APP_URL = 'https://ipp.example';
});

describe('a request that changes something', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://ipp.example' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://ipp.example' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: 'https://ipp.example' }, true],
    [{ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, true],
    [{ origin: 'https://evil.example', host: 'ipp.example' }, false],
    [{ origin: 'https://ipp.example.evil.example', host: 'ipp.example' }, false],
    [{ origin: 'null', host: 'ipp.example' }, false],
    [{ host: 'ipp.example' }, false],
    [{}, false],
  ])('with %j comes from here: %s', (headers, expected) => {
    expect(isSameOrigin(new Headers(headers as Record<string, string>))).toBe(expected);
  });
});

describe('the way back', () => {
  it.each([
    ['/identity', '/identity'],
    ['/notices/1?step=2&a=证#files', '/notices/1?step=2&a=%E8%AF%81#files'],
    ['/a/../b', '/b'],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['/\t/evil.example', null],
    ['\\\\evil.example', null],
    ['https://evil.example/', null],
    ['javascript:alert(1)', null],
    ['identity', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%j is read as %j', (text, expected) => {
    expect(readReturnPath(text)).toBe(expected);
  });

  it('carries the reason, once, and loses it when there is none', () => {
    expect(withParameter('/identity?a=1&upload=empty#files', 'upload', 'too_large')).toBe(
      '/identity?a=1&upload=too_large#files',
    );
    expect(withParameter('/identity?upload=empty#files', 'upload', null)).toBe('/identity#files');
  });
});

describe('the name a document is saved under', () => {
  it.each([
    ['scan.pdf', `attachment; filename="scan.pdf"; filename*=UTF-8''scan.pdf`],
    ['证书 1.pdf', `attachment; filename="__ 1.pdf"; filename*=UTF-8''%E8%AF%81%E4%B9%A6%201.pdf`],
    [
      `a"b\\c%d'(e)*.pdf`,
      `attachment; filename="a_b_c_d'(e)*.pdf"; filename*=UTF-8''a%22b%5Cc%25d%27%28e%29%2A.pdf`,
    ],
    [
      '\ud800\r\nx: y.pdf',
      `attachment; filename="___x: y.pdf"; filename*=UTF-8''%EF%BF%BD%0D%0Ax%3A%20y.pdf`,
    ],
  ])('%j', (name, expected) => {
    expect(contentDisposition('attachment', name)).toBe(expected);
    expect(
      new Headers({ 'content-disposition': contentDisposition('inline', name) }).get('content-disposition'),
    ).toMatch(/^inline; /);
  });
});
