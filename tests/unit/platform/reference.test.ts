import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newReference, readReference } from '@/lib/platform/reference';

const at = new Date('2026-11-24T00:00:00Z');
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('references', () => {
  it('are read back as made, however they are typed', () => {
    for (let i = 0; i < 200; i += 1) {
      const reference = newReference('N', at);
      expect(reference).toMatch(/^N-2026-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(readReference(reference)).toBe(reference);
      expect(readReference(` ${reference.toLowerCase().replaceAll('-', ' ')} `)).toBe(reference);
      expect(
        readReference(reference.slice(0, 7) + reference.slice(7).replaceAll('0', 'O').replaceAll('1', 'l')),
      ).toBe(reference);
    }
  });

  it('refuse every single wrong character', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.constantFrom(...ALPHABET), (place, wrong) => {
        const reference = newReference('C', at);
        const compact = reference.replaceAll('-', '').split('');
        if (compact[5 + place] === wrong) return;
        compact[5 + place] = wrong;
        expect(readReference(compact.join(''))).toBeNull();
      }),
    );
  });

  it('refuse what is none', () => {
    for (const text of ['', 'N', 'X-2026-0000-0000', 'N-26-0000-0000', '<script>', 'N-2026-0000-00000']) {
      expect(readReference(text)).toBeNull();
    }
  });
});
