import { describe, expect, it } from 'vitest';
import { readReturnPath, withParameter } from '@/lib/web/return-path';

describe('where to go after signing in', () => {
  it.each([
    ['/overview', '/overview'],
    ['/notices?view=open&after=1#row', '/notices?view=open&after=1#row'],
    ['/a/../b', '/b'],
    ['/投诉', '/%E6%8A%95%E8%AF%89'],
    ['/\t/evil.example', null],
    ['/x?return=//evil.example', '/x?return=//evil.example'],
  ])('reads %j as %j', (given, expected) => {
    expect(readReturnPath(given)).toBe(expected);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example/overview',
    'javascript:alert(1)',
    'evil.example',
    ' /overview',
    '/\n/evil.example',
    '',
    null,
    undefined,
  ])('leads nowhere for %j', (given) => {
    expect(readReturnPath(given)).toBeNull();
  });
});

describe('a path with a parameter', () => {
  it('sets it, replaces it and takes it away, leaving the rest', () => {
    expect(withParameter('/rights/1/files?x=1#f', 'upload', 'too_large')).toBe(
      '/rights/1/files?x=1&upload=too_large#f',
    );
    expect(withParameter('/rights?upload=a', 'upload', 'b')).toBe('/rights?upload=b');
    expect(withParameter('/rights?upload=a', 'upload', null)).toBe('/rights');
  });
});
