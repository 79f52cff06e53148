import { describe, expect, it } from 'vitest';
import { detectType, HEAD_BYTES } from '@/lib/documents/detect-type';
import { pdf, picture, specimenFile } from './specimens';

describe('the type of a file', () => {
  it.each([
    ['application/pdf', () => pdf()],
    ['image/jpeg', () => picture('jpeg')],
    ['image/png', () => picture('png')],
    ['image/webp', () => picture('webp')],
    ['image/heic', async () => specimenFile('specimen.heic')],
  ])('%s is told by its first bytes', async (type, make) => {
    const bytes = await make();
    expect(await detectType(bytes.subarray(0, HEAD_BYTES))).toBe(type);
  });

  it('is PDF even when its writer put something before it', async () => {
    expect(await detectType(Buffer.concat([Buffer.from('\n%!mail header\n'), await pdf()]))).toBe(
      'application/pdf',
    );
  });

  it.each([
    ['avif', () => picture('avif')],
    ['gif', () => picture('gif')],
    ['tiff', () => picture('tiff')],
    [
      'svg',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['html', async () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['zip', async () => Buffer.from('504b0304140000000800', 'hex')],
    ['program', async () => Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
    ['text', async () => Buffer.from('hello')],
    ['one byte', async () => Buffer.of(0x25)],
  ])('%s is not accepted', async (_name, make) => {
    expect(await detectType(await make())).toBeNull();
  });
});
