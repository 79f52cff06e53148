import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeBeforeDatabase, placeBeforeStore, type UnsteadyStore } from '../documents/unsteady-store';

// both must stand there before the program reads where its database and its store are
let database: UnsteadyStore;
let store: UnsteadyStore;
beforeAll(async () => {
  database = await placeBeforeDatabase();
  store = await placeBeforeStore();
});
afterAll(async () => {
  await store.close();
  // the connections of the program go through it until they are closed
  const { db } = await import('@/lib/platform/db');
  await db.$disconnect();
  await database.close();
});

describe('while something is away, mail stays with its sender', () => {
  it.each(['gone', 'silent'] as const)(
    'the store is %s: 451, nothing kept, and later it is taken',
    async (mode) => {
      const { letter, newSender, post } = await import('./letters');
      const { db } = await import('@/lib/platform/db');
      const from = newSender();
      const raw = letter({ From: from }, 'Words.');
      store.mode = mode;
      store.drop();
      await expect(post({ from, raw })).rejects.toMatchObject({ responseCode: 451 });
      expect(await db.inboundMail.count({ where: { envelopeFrom: from } })).toBe(0);
      store.mode = 'through';
      store.drop();
      await post({ from, raw });
      expect(await db.inboundMail.count({ where: { envelopeFrom: from } })).toBe(1);
    },
  );

  it('the database is gone: 451, nothing kept, and later it is taken', async () => {
    const { letter, newSender, post } = await import('./letters');
    const { db } = await import('@/lib/platform/db');
    const from = newSender();
    const raw = letter({ From: from }, 'Words.');
    await post({ from: newSender(), raw: letter({}, 'before') });
    database.mode = 'gone';
    database.drop();
    await expect(post({ from, raw })).rejects.toMatchObject({ responseCode: 451 });
    database.mode = 'through';
    await post({ from, raw });
    expect(await db.inboundMail.count({ where: { envelopeFrom: from } })).toBe(1);
  });
});
