import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addDocument } from '@/lib/documents/add-document';
import { handlers } from '@/lib/documents/jobs';
import { identityUploadTarget } from '@/lib/identities/upload-target';
import { DAY } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { chooseParty } from '@/lib/reports/choose-party';
import { listAbandoned } from '@/lib/reports/abandoned';
import { deleteAbandoned, sweepAbandoned } from '@/lib/reports/delete-abandoned';
import { startAnother } from '@/lib/reports/start-report';
import { submitReport } from '@/lib/reports/submit-report';
import { runJobs } from '@/tests/support/run-jobs';
import { later } from '../accounts/newcomers';
import { storedBytes } from '../documents/stored';
import { startOwnMarketplace, type OwnMarketplace } from '../notices/own-marketplace';
import { fillReport, makeFilled, makeGuest } from './guests';

let marketplace: OwnMarketplace;
beforeAll(async () => {
  marketplace = await startOwnMarketplace();
});
afterAll(() => marketplace.stop());

const AFTER = 14 * DAY + 1000;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The smallest thing that passes for a PDF. */
const pdf = (text: string) => Buffer.from(`%PDF-1.4\n% ${text}\n%%EOF\n`);

const left = async (of: {
  reportId: string;
  actor: { accountId: string };
  noticeId: string;
  rightId: string;
  identityId: string;
}) => ({
  report: await db.report.count({ where: { id: of.reportId } }),
  account: await db.account.count({ where: { id: of.actor.accountId } }),
  notice: await db.notice.count({ where: { id: of.noticeId } }),
  right: await db.ipRight.count({ where: { id: of.rightId } }),
  identity: await db.identity.count({ where: { id: of.identityId } }),
});

describe('a report nobody sent', () => {
  it('is deleted after 14 days with its files, its papers and its guest', async () => {
    const guest = await makeFilled();
    const target = await identityUploadTarget(guest.actor, guest.identityId);
    const { id } = await addDocument(guest.actor, target, { name: 'id.pdf', bytes: once(pdf('id')) });
    const { storageKey } = await db.document.findUniqueOrThrow({ where: { id } });
    expect(await storedBytes(storageKey)).not.toBeNull();
    await deleteAbandoned(guest.reportId);
    expect((await left(guest)).report).toBe(1);
    later(AFTER);
    expect(await listAbandoned(10)).toContain(guest.reportId);
    await sweepAbandoned();
    expect(await left(guest)).toEqual({ report: 0, account: 0, notice: 0, right: 0, identity: 0 });
    await runJobs(handlers);
    expect(await storedBytes(storageKey)).toBeNull();
    expect(await db.document.count({ where: { accountId: guest.actor.accountId } })).toBe(0);
    const events = await db.auditEvent.findMany({
      where: { chainId: guest.reportId },
      orderBy: { seq: 'asc' },
    });
    expect(events.map(({ type }) => type)).toEqual(['report.started', 'report.deleted']);
    // a second run finds nothing to do
    await deleteAbandoned(guest.reportId);
  });

  it('goes while the store is away, and its bytes go afterwards', async () => {
    const guest = await makeFilled();
    const target = await identityUploadTarget(guest.actor, guest.identityId);
    const { id } = await addDocument(guest.actor, target, { name: 'id.pdf', bytes: once(pdf('id')) });
    const { storageKey } = await db.document.findUniqueOrThrow({ where: { id } });
    later(AFTER);
    await deleteAbandoned(guest.reportId);
    expect(await left(guest)).toEqual({ report: 0, account: 0, notice: 0, right: 0, identity: 0 });
    // without its row there is no key: what lies in the store is nothing to anybody
    expect(await storedBytes(storageKey)).not.toBeNull();
    const away = () => Promise.reject(new Error('the store is away'));
    expect(await runJobs({ ...handlers, 'document.erase': away })).toMatchObject({
      'document.erase': { ok: 0, failed: 3 },
    });
    await db.$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE name = 'document.erase'`;
    expect(await runJobs(handlers)).toMatchObject({ 'document.erase': { ok: 3, failed: 0 } });
    expect(await storedBytes(storageKey)).toBeNull();
  });

  it('stays whole when the worker dies in between: it is run again', async () => {
    const guest = await makeFilled();
    later(AFTER);
    const broken = vi.spyOn(db, '$transaction').mockRejectedValueOnce(new Error('killed'));
    await expect(deleteAbandoned(guest.reportId)).rejects.toThrow('killed');
    broken.mockRestore();
    expect(await left(guest)).toEqual({ report: 1, account: 1, notice: 1, right: 1, identity: 1 });
    await deleteAbandoned(guest.reportId);
    expect((await left(guest)).report).toBe(0);
  });

  it('goes once when two workers come at the same time', async () => {
    const guest = await makeFilled();
    later(AFTER);
    await Promise.all([deleteAbandoned(guest.reportId), deleteAbandoned(guest.reportId)]);
    expect((await left(guest)).report).toBe(0);
    const events = await db.auditEvent.findMany({ where: { chainId: guest.reportId } });
    expect(events.filter(({ type }) => type === 'report.deleted')).toHaveLength(1);
  });

  it('takes nothing with it that another report needs', async () => {
    const guest = await makeFilled();
    const second = await startAnother(guest.actor);
    await chooseParty(guest.actor, {
      report: second,
      party: (await db.identity.findUniqueOrThrow({ where: { id: guest.identityId } })).partyId,
    });
    await submitReport(guest.actor, { report: guest.reportId });
    later(AFTER);
    await deleteAbandoned(second);
    await deleteAbandoned(guest.reportId);
    expect(await left(guest)).toEqual({ report: 1, account: 1, notice: 1, right: 1, identity: 1 });
    expect(await db.report.count({ where: { id: second } })).toBe(0);
  });

  it('leaves a full account what its owner has begun', async () => {
    const guest = await makeGuest();
    const ids = await fillReport(guest.actor, guest.reportId);
    await db.account.update({ where: { id: guest.actor.accountId }, data: { guest: false } });
    later(AFTER);
    await deleteAbandoned(guest.reportId);
    expect(await left({ ...guest, ...ids })).toEqual({
      report: 0,
      account: 1,
      notice: 1,
      right: 1,
      identity: 1,
    });
  });
});
