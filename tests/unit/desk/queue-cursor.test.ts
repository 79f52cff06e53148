import { describe, expect, it } from 'vitest';
import { readCursor, writeCursor } from '@/lib/web/queue-cursor';

const key = { queuedAt: new Date('2026-11-25T01:02:03.456Z'), id: '01a2104f-502a-757a-950e-72771db146fc' };

describe('a place in a queue, in an address', () => {
  it('comes back as it was written', () => {
    expect(readCursor(writeCursor(key))).toEqual(key);
  });

  it('is the beginning for anything else', () => {
    const bad = [
      undefined,
      '',
      'x',
      ['a'],
      `${key.id}`,
      `12_${'z'.repeat(36)}`,
      `1e5_${key.id}`,
      `9${writeCursor(key)}99999`,
    ];
    for (const text of bad) expect(readCursor(text)).toBeUndefined();
  });
});
