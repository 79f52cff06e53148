import { beforeAll, describe, expect, it } from 'vitest';
import { isPassword } from '@/lib/accounts/password';
import { openOriginal, openPreview } from '@/lib/documents/open-document';
import {
  CounterNoticeStatus,
  DeadlineKind,
  Marketplace,
  NoticeStatus,
  ReportedListingStatus,
  RightKind,
  VerificationStatus,
} from '@/lib/generated/prisma/enums';
import { lookUpListings } from '@/lib/marketplaces/connector';
import { isListingDown } from '@/lib/notices/transitions';
import { SYSTEM } from '@/lib/platform/actor';
import { clock, DAY } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, DEMO_SELLER_EMAIL } from '@/prisma/demo-accounts';
import { seed } from '@/prisma/seed';
import { mailsTo } from '@/tests/support/received-mail';
import { waitingJobs } from '@/tests/support/run-jobs';

const begun = new Date();
beforeAll(seed, 240_000);

const distinct = <T>(rows: readonly T[]) => new Set(rows);
const sorted = (values: Iterable<string>) => [...values].sort();

describe('the demonstration', () => {
  it('has notices, listings, counter-notices, identities and rights in every state', async () => {
    const notices = await db.notice.findMany({ select: { status: true, marketplace: true } });
    expect(notices.length).toBeGreaterThanOrEqual(55);
    expect(sorted(distinct(notices.map(({ status }) => status)))).toEqual(
      sorted(Object.values(NoticeStatus)),
    );
    expect(sorted(distinct(notices.flatMap(({ marketplace }) => marketplace ?? [])))).toEqual(
      sorted(Object.values(Marketplace)),
    );
    // a listing passes through RETRACTED within one transaction and never rests there: its history shows it
    const resting = Object.values(ReportedListingStatus).filter((status) => status !== 'RETRACTED');
    const listings = await db.reportedListing.findMany({ select: { status: true } });
    expect(sorted(distinct(listings.map(({ status }) => status)))).toEqual(sorted(resting));
    expect(await db.auditEvent.count({ where: { type: 'listing.retracted' } })).toBeGreaterThan(0);
    const counters = await db.counterNotice.findMany({ select: { status: true } });
    expect(sorted(distinct(counters.map(({ status }) => status)))).toEqual(
      sorted(Object.values(CounterNoticeStatus)),
    );
    const identities = await db.identity.findMany({ select: { status: true } });
    expect(sorted(distinct(identities.map(({ status }) => status)))).toEqual(
      sorted(Object.values(VerificationStatus).filter((status) => status !== 'WITHDRAWN')),
    );
    const rights = await db.ipRight.findMany({ select: { status: true, kind: true } });
    expect(sorted(distinct(rights.map(({ status }) => status)))).toEqual(
      sorted(Object.values(VerificationStatus)),
    );
    expect(sorted(distinct(rights.map(({ kind }) => kind)))).toEqual(sorted(Object.values(RightKind)));
  });

  it('lets its people sign in', async () => {
    for (const { email, role, name } of DEMO_ACCOUNTS) {
      const account = await db.account.findUniqueOrThrow({ where: { email } });
      expect(account).toMatchObject({ role, name });
      expect(await isPassword(DEMO_PASSWORD, account.passwordHash)).toBe(true);
    }
    expect(await db.partyMember.count({ where: { role: 'AGENT' } })).toBeGreaterThan(1);
  });

  it('has its agent act under letters', async () => {
    const letters = await db.authorization.findMany({ select: { status: true } });
    expect(sorted(distinct(letters.map(({ status }) => status)))).toEqual([
      'ACTIVE',
      'NEEDS_INFO',
      'SUBMITTED',
    ]);
    const byAgents = await db.$queryRaw<{ letter: string | null }[]>`
      SELECT n.authorization_id AS letter FROM notice n
      JOIN party_member m ON m.party_id = n.party_id AND m.account_id = n.account_id AND m.role = 'AGENT'
      WHERE n.submitted_at IS NOT NULL`;
    expect(byAgents.length).toBeGreaterThan(0);
    expect(byAgents.every(({ letter }) => letter !== null)).toBe(true);
  });

  it('has mail in every state that was not made a notice', async () => {
    const threads = await db.mailThread.findMany({ select: { status: true, messages: true } });
    expect(sorted(threads.map(({ status }) => status))).toEqual(['CLOSED', 'OPEN', 'WAITING']);
    expect(threads.flatMap(({ messages }) => messages.map(({ status }) => status))).toEqual(
      Array.from({ length: threads.length }, () => 'READ'),
    );
  });

  it('happened over months, before now, and in the order of its keys', async () => {
    const rows = await db.notice.findMany({ orderBy: { id: 'asc' } });
    const dates = rows.map(({ createdAt }) => createdAt.getTime());
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
    expect(begun.getTime() - (dates[0] ?? 0)).toBeGreaterThan(90 * DAY);
    const now = new Date();
    for (const { createdAt, submittedAt, decidedAt, closedAt } of rows) {
      const steps = [createdAt, submittedAt, decidedAt, closedAt].flatMap((at) => at ?? []);
      expect(steps.every((at, i) => at <= (steps[i + 1] ?? now))).toBe(true);
    }
    expect(await db.auditEvent.count({ where: { at: { gt: now } } })).toBe(0);
    const listings = await db.reportedListing.findMany({ include: { notice: true } });
    for (const { removedAt, notice } of listings.filter((row) => row.removedAt)) {
      const since = (removedAt?.getTime() ?? 0) - (notice.decidedAt?.getTime() ?? 0);
      expect(since).toBeGreaterThanOrEqual(0);
      expect(since).toBeLessThan(DAY);
    }
  });

  it('has unbroken histories', async () => {
    const broken = await db.$queryRaw<{ id: string }[]>`
      SELECT e.id FROM audit_event e LEFT JOIN audit_event before
        ON before.chain_id = e.chain_id AND before.seq = e.seq - 1
      WHERE (e.seq > 1 AND (before.id IS NULL OR e.previous_hash <> before.hash OR before.at > e.at))`;
    expect(broken).toEqual([]);
  });
});

describe('what the demonstration leaves to be done', () => {
  it('is clocks that run, one of which ends within three days, and one order to a marketplace', async () => {
    const open = await db.deadline.findMany({ where: { endedAt: null }, include: { counterNotice: true } });
    expect(open.length).toBeGreaterThan(2);
    for (const { counterNotice, kind, dueAt } of open) {
      // only a statute's clock goes on while evidence of an action is looked at
      const status = expect.stringMatching(
        kind === 'COMPLAINANT_ANSWER' ? /FORWARDED/ : /FORWARDED|RESPONDED/,
      );
      expect(counterNotice?.status).toEqual(status);
      expect(dueAt.getTime()).toBeGreaterThan(Date.now());
    }
    expect(sorted(distinct(open.map(({ kind }) => kind)))).toEqual(sorted(Object.values(DeadlineKind)));
    const soonest = Math.min(...open.map(({ dueAt }) => dueAt.getTime()));
    expect(soonest - Date.now()).toBeLessThan(12 * DAY);
    const expiring = new Set((await waitingJobs('deadline.expire')).map(({ subjectId }) => subjectId));
    for (const { id } of open) expect(expiring).toContain(id);

    const ordered = await db.reportedListing.findMany({ where: { status: 'REMOVAL_ORDERED' } });
    const orders = (await waitingJobs('listing.take-down')).map(({ subjectId }) => subjectId);
    expect(sorted(orders)).toEqual(sorted(ordered.map(({ id }) => id)));
    const others = await db.$queryRaw<{ name: string; state: string }[]>`
      SELECT name, state::text FROM pgboss.job WHERE name NOT IN ('deadline.expire', 'listing.take-down')
        OR state <> 'created' OR start_after <= now()`;
    expect(others).toEqual([]);
  });

  it('is nobody’s document: each is clean, can be opened and has a picture of its page', async () => {
    const documents = await db.document.findMany();
    expect(documents.length).toBeGreaterThan(100);
    for (const document of documents) {
      expect(document).toMatchObject({ status: 'CLEAN', pageCount: 1, previewCount: 1, removedAt: null });
    }
    const [pdf, jpeg] = ['application/pdf', 'image/jpeg'].map((type) =>
      documents.find(({ mimeType }) => mimeType === type),
    );
    for (const { id, size } of [pdf, jpeg].flatMap((document) => document ?? [])) {
      expect((await openOriginal(SYSTEM, id)).size).toBe(size);
      expect((await openPreview(SYSTEM, id, 1)).mimeType).toBe('image/webp');
    }
  });
});

describe('the marketplaces', () => {
  it('show every listing as its notices say', async () => {
    const listings = await db.listing.findMany({ include: { reported: true, seller: true } });
    for (const marketplace of Object.values(Marketplace)) {
      const ours = listings.filter((listing) => listing.marketplace === marketplace);
      const theirs = await lookUpListings(ours.map(({ externalId: id }) => ({ marketplace, id })));
      for (const [i, listing] of ours.entries()) {
        const { status, title, seller } = theirs[i] ?? {};
        const down = listing.reported.some((row) => isListingDown(row.status));
        const gone = listing.reported.some((row) => row.status === 'GONE');
        const expected = gone ? 'DELETED' : down ? 'REMOVED' : 'LIVE';
        // listings of drafts are known and not reported yet
        const { externalId } = listing;
        if (listing.reported.length > 0) expect([externalId, status]).toEqual([externalId, expected]);
        expect(listing).toMatchObject({ title, marketStatus: status });
        expect(listing.seller?.email).toBe(seller?.email);
      }
    }
  });

  it('have listings of the demonstration’s seller down, and the seller has mail with links', async () => {
    const doors = await db.sellerAccess.findMany({
      where: { email: DEMO_SELLER_EMAIL },
      include: { listings: true },
    });
    expect(sorted(doors.map(({ locale }) => locale))).toEqual(['en', 'zh-CN']);
    for (const { listings } of doors) expect(listings.map(({ status }) => status)).toEqual(['REMOVED']);
    const mails = await mailsTo(DEMO_SELLER_EMAIL);
    expect(mails).toHaveLength(2);
    for (const { text } of mails) expect(text).toMatch(/\/respond\/[\w-]{43}/);
    const told = await mailsTo('anna@acme.example');
    expect(told.length).toBeGreaterThan(3);
    expect(told.length).toBeLessThan(25);
  });
});

it('is not mixed with what is there already, and leaves the clock as it was', async () => {
  const before = await db.auditEvent.count();
  await expect(seed()).rejects.toThrow(/empty database/);
  expect(await db.auditEvent.count()).toBe(before);
  expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1000);
});
