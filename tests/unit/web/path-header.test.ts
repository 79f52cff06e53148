import { describe, expect, it } from 'vitest';
import { PATH_HEADER, readHere } from '@/lib/web/path-header';

const here = (url?: string) => readHere(new Headers(url === undefined ? {} : { [PATH_HEADER]: url }));

describe('the address of the page that is being made', () => {
  it.each([
    ['/desk/notices', '/desk/notices'],
    ['/notices?q=a%20b&view=decided', '/notices?q=a%20b&view=decided'],
    ['/notices?_rsc=1x2y', '/notices'],
    ['/notices?q=a&_rsc=1x2y', '/notices?q=a'],
    ['/notices?q=why?&after=1', '/notices?q=why?&after=1'],
    // a client may send the whole of an address; only ours is led back to
    ['http://elsewhere.example/notices?q=a', '/notices?q=a'],
  ])('%s is %s', (url, expected) => {
    expect(here(url)).toBe(expected);
  });

  it('is the start page when nobody said', () => {
    expect(here()).toBe('/');
  });
});
