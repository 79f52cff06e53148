import { beforeAll, describe, expect, it } from 'vitest';
import { NoticeStatus, ReportedListingStatus } from '@/lib/generated/prisma/enums';
import { listingMachine, noticeMachine } from '@/lib/notices/machine';
import { LISTING_TRANSITIONS, NOTICE_TRANSITIONS } from '@/lib/notices/transitions';
import { SYSTEM, type Actor } from '@/lib/platform/actor';
import { db, inTransaction } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import { makeAccount, makeReviewer } from '@/tests/factories/accounts';
import {
  makeComplainant,
  makeNotice,
  makeReportedListing,
  makeSellerAccess,
} from '@/tests/factories/notices';
import { checkCell, eventsOf, RELATIONS } from '@/tests/support/transition-matrix';

let noticeId: string;
let listingId: string;
let actors: Record<(typeof RELATIONS)[number], Actor>;
let reviewerOfOwn: Actor;

beforeAll(async () => {
  const owner = await makeComplainant();
  const notice = await makeNotice(owner);
  const { access, actor: seller } = await makeSellerAccess(notice);
  const listing = await makeReportedListing(notice, { sellerAccessId: access.id });
  const [{ actor: stranger }, { actor: reviewer }, own] = await Promise.all([
    makeAccount(),
    makeReviewer(),
    makeReviewer(),
  ]);
  await db.partyMember.create({
    data: {
      partyId: owner.party.id,
      accountId: own.account.id,
      role: 'HOLDER',
      createdAt: notice.createdAt,
    },
  });
  noticeId = notice.id;
  listingId = listing.id;
  actors = { complainant: owner.actor, seller, reviewer, system: SYSTEM, stranger };
  reviewerOfOwn = own.actor;
});

describe('the state table of notices', () => {
  const subject = () => ({
    id: noticeId,
    chainId: noticeId,
    actors,
    reset: (status: NoticeStatus) => db.notice.update({ where: { id: noticeId }, data: { status } }),
    status: async () => (await db.notice.findUniqueOrThrow({ where: { id: noticeId } })).status,
  });

  for (const event of eventsOf(NOTICE_TRANSITIONS)) {
    it(`lets '${event}' happen exactly where and to whom it says`, { timeout: 60_000 }, async () => {
      for (const status of Object.values(NoticeStatus))
        for (const relation of RELATIONS)
          await checkCell(noticeMachine, subject(), { event, status, relation });
    });
  }
});

describe('the state table of reported listings', () => {
  const subject = () => ({
    id: listingId,
    chainId: noticeId,
    actors,
    reset: (status: ReportedListingStatus) =>
      db.reportedListing.update({ where: { id: listingId }, data: { status } }),
    status: async () => (await db.reportedListing.findUniqueOrThrow({ where: { id: listingId } })).status,
  });

  for (const event of eventsOf(LISTING_TRANSITIONS)) {
    it(`lets '${event}' happen exactly where and to whom it says`, { timeout: 60_000 }, async () => {
      for (const status of Object.values(ReportedListingStatus))
        for (const relation of RELATIONS)
          await checkCell(listingMachine, subject(), { event, status, relation });
    });
  }
});

describe('separation of duties', () => {
  it('makes a notice invisible to a reviewer whose party filed it', async () => {
    await db.notice.update({ where: { id: noticeId }, data: { status: 'SUBMITTED' } });
    const open = inTransaction((tx) =>
      transition(tx, noticeMachine, reviewerOfOwn, { event: 'open', ids: [noticeId] }),
    );
    await expect(open).rejects.toMatchObject({ code: 'not_found' });
  });
});
