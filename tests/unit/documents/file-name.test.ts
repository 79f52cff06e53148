import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '@/lib/documents/file-name';

describe('file names', () => {
  it.each([
    ['certificate.pdf', 'application/pdf', 'certificate.pdf'],
    ['PHOTO.JPEG', 'image/jpeg', 'PHOTO.JPEG'],
    ['商标注册证（第8000001号）.pdf', 'application/pdf', '商标注册证（第8000001号）.pdf'],
    ['شهادة.pdf', 'application/pdf', 'شهادة.pdf'],
    ['👩‍👩‍👧 family.png', 'image/png', '👩‍👩‍👧 family.png'],
    ['e\u0301tat.pdf', 'application/pdf', '\u00e9tat.pdf'],
  ] as const)('%s keeps its name', (given, type, expected) => {
    expect(safeFileName(given, type)).toBe(expected);
  });

  it.each([
    ['certificate.png', 'application/pdf', 'certificate.pdf'],
    ['scan.PDF', 'image/jpeg', 'scan.jpg'],
    ['IMG_1.heic', 'image/jpeg', 'IMG_1.jpg'],
    ['scan', 'application/pdf', 'scan.pdf'],
    ['version 2.1', 'application/pdf', 'version 2.1.pdf'],
    ['page.html', 'application/pdf', 'page.html.pdf'],
  ] as const)('%s gets the ending of what it is', (given, type, expected) => {
    expect(safeFileName(given, type)).toBe(expected);
  });

  it.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\me\\scan.pdf', 'scan.pdf'],
    ['a\u0000b\r\nc\u007f.pdf', 'a b c.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe.pdf'],
    ['\u2066\u200Ba\uFEFF.pdf', 'a.pdf'],
    ['\ud800.pdf', '\ufffd.pdf'],
    ['...hidden.pdf', 'hidden.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['', 'document.pdf'],
    ['   ', 'document.pdf'],
    ['/', 'document.pdf'],
  ])('%j becomes %j', (given, expected) => {
    expect(safeFileName(given, 'application/pdf')).toBe(expected);
  });

  it('are at most 200 characters, ending included, and cut between characters', () => {
    const long = safeFileName(`${'证'.repeat(500)}.pdf`, 'application/pdf');
    expect([...long]).toHaveLength(200);
    expect(long.endsWith('证.pdf')).toBe(true);
    expect(safeFileName(`${'😀'.repeat(300)}.pdf`, 'application/pdf').isWellFormed()).toBe(true);
  });

  it('are safe whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = safeFileName(given, 'image/webp');
        expect(name).toMatch(/^[^./\\][^/\\\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]*\.webp$/iu);
        expect([...name].length).toBeLessThanOrEqual(200);
        expect(safeFileName(name, 'image/webp')).toBe(name);
      }),
      { numRuns: 500 },
    );
  });
});
