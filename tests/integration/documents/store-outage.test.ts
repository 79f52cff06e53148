import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDocument } from '@/lib/documents/add-document';
import { newFileKey } from '@/lib/documents/encryption';
import { handlers } from '@/lib/documents/jobs';
import { openOriginal } from '@/lib/documents/open-document';
import { processDocument } from '@/lib/documents/process-document';
import { storageKeyOf, storeObject } from '@/lib/documents/stored-objects';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { Unavailable } from '@/lib/platform/errors';
import { makeReviewer } from '@/tests/factories/accounts';
import { makeRetriesDue, runJobs, waitingJobs } from '@/tests/support/run-jobs';
import { pdf } from '@/tests/unit/documents/specimens';
import { makeDraftIdentity } from './matters';
import { add, addChecked, storedBytes } from './stored';
import { placeBeforeStore, type UnsteadyStore } from './unsteady-store';

let store: UnsteadyStore;

beforeAll(async () => {
  store = await placeBeforeStore();
});
beforeEach(() => {
  store.mode = 'through';
});
afterAll(() => store.close());

const MB = 1024 * 1024;

/** Ids of uploads that left a job and no row. */
async function abandoned(): Promise<string[]> {
  const ids = (await waitingJobs('document.process')).map((job) => job.subjectId);
  const rows = await db.document.findMany({ where: { id: { in: ids } }, select: { id: true } });
  return ids.filter((id) => !rows.some((row) => row.id === id));
}

describe('while the store does not answer', () => {
  it('an upload is refused as a thing of the moment and nothing is kept', async () => {
    const { actor, target, identity } = await makeDraftIdentity();
    store.mode = 'gone';
    await expect(add(actor, target, await pdf())).rejects.toThrow(Unavailable);
    expect(await db.document.count({ where: { identityId: identity.id } })).toBe(0);
    expect(await db.auditEvent.count({ where: { chainId: identity.id } })).toBe(0);
    store.mode = 'through';
    await expect(add(actor, target, await pdf())).resolves.toMatchObject({ status: 'QUARANTINED' });
  });

  it('an upload half done is refused the same way', async () => {
    const { actor, target, identity } = await makeDraftIdentity();
    async function* breaking() {
      yield await pdf();
      yield randomBytes(7 * MB);
      store.mode = 'gone';
      store.drop();
      yield randomBytes(7 * MB);
    }
    await expect(addDocument(actor, target, { name: 'a.pdf', bytes: breaking() })).rejects.toThrow(
      Unavailable,
    );
    expect(await db.document.count({ where: { identityId: identity.id } })).toBe(0);
    store.mode = 'through';
    for (const id of await abandoned()) expect(await storedBytes(storageKeyOf(id))).toBeNull();
  });

  it('no more of an upload is read than can be put away', async () => {
    const { actor, target } = await makeDraftIdentity();
    let read = 0;
    async function* counting() {
      yield Buffer.from('%PDF-1.7\n');
      while (read < 18 * MB) {
        read += 64 * 1024;
        yield randomBytes(64 * 1024);
      }
    }
    store.mode = 'silent';
    store.swallowed = 0;
    const adding = add(actor, target, await pdf()).catch((error: unknown) => error);
    const large = addDocument(actor, target, { name: 'a.pdf', bytes: counting() }).catch(
      (error: unknown) => error,
    );
    // a part is put together before it is sent; when something arrives there, no more is read
    await expect.poll(() => store.swallowed, { timeout: 10_000 }).toBeGreaterThan(0);
    await expect.poll(() => read).toBeGreaterThanOrEqual(5 * MB);
    expect(read).toBeLessThan(6 * MB);
    store.mode = 'gone';
    store.drop();
    expect(await adding).toBeInstanceOf(Unavailable);
    expect(await large).toBeInstanceOf(Unavailable);
    expect(read).toBeLessThan(6 * MB);
  });

  it('the job waits and does it later', async () => {
    const { actor, target } = await makeDraftIdentity();
    await runJobs(handlers);
    const { id } = await add(actor, target, await pdf());
    store.mode = 'gone';
    expect(await runJobs(handlers)).toMatchObject({ 'document.process': { failed: 1 } });
    expect(await db.document.findUnique({ where: { id } })).toMatchObject({ status: 'QUARANTINED' });
    store.mode = 'through';
    await makeRetriesDue();
    await runJobs(handlers);
    expect(await db.document.findUnique({ where: { id } })).toMatchObject({
      status: 'CLEAN',
      previewCount: 1,
    });
  });

  it('reading says so, and a look that showed nothing is no look', async () => {
    const { actor, target, identity } = await makeDraftIdentity();
    const id = await addChecked(actor, target, await pdf());
    await db.identity.update({ where: { id: identity.id }, data: { status: 'SUBMITTED' } });
    const { actor: reviewer } = await makeReviewer();
    const looks = () => db.auditEvent.count({ where: { chainId: identity.id, type: 'document.viewed' } });
    store.mode = 'gone';
    await expect(openOriginal(reviewer, id)).rejects.toThrow(Unavailable);
    expect(await looks()).toBe(0);
    store.mode = 'through';
    await expect(openOriginal(reviewer, id)).resolves.toMatchObject({ mimeType: 'application/pdf' });
    expect(await looks()).toBe(1);
  });
});

describe('what an upload leaves behind', () => {
  it('is kept when the transaction fails, which may have been committed, until the job finds no row', async () => {
    const { actor, target } = await makeDraftIdentity();
    const before = await abandoned();
    const nobody = { ...actor, accountId: randomUUID() };
    await expect(add(nobody, target, await pdf())).rejects.toThrow(/foreign key/i);
    const [id = ''] = (await abandoned()).filter((found) => !before.includes(found));
    expect(id).not.toBe('');
    expect(await storedBytes(storageKeyOf(id))).not.toBeNull();
    await processDocument(id);
    expect(await storedBytes(storageKeyOf(id))).toBeNull();
  });

  it('is cleared by a job when there was no one left to delete it', async () => {
    const id = randomUUID();
    await storeObject(storageKeyOf(id), newFileKey(), [Buffer.from('bytes without a row')]);
    await processDocument(id);
    expect(await storedBytes(storageKeyOf(id))).toBeNull();
    await processDocument(id);
  });

  it('is looked for by a job that was set before the first byte, for an hour later', async () => {
    const { actor, target } = await makeDraftIdentity();
    const { id } = await add(actor, target, await pdf());
    const jobs = await db.$queryRaw<{ start_after: Date }[]>`
      SELECT start_after FROM pgboss.job WHERE name = 'document.process' AND data->>'subjectId' = ${id}
      ORDER BY start_after`;
    expect(jobs).toHaveLength(2);
    const wait = (jobs[1]?.start_after.getTime() ?? 0) - clock.now().getTime();
    expect(wait).toBeGreaterThan(50 * 60_000);
    await processDocument(id);
    await processDocument(id);
    expect(await storedBytes(storageKeyOf(id))).not.toBeNull();
  });
});
