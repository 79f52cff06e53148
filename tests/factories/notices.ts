import type { IpRight, Listing, Notice, Party, ReportedListing } from '@/lib/generated/prisma/client';
import type { Marketplace } from '@/lib/generated/prisma/enums';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { newReference } from '@/lib/platform/reference';
import { hashToken } from '@/lib/platform/token';
import { makeAccount, makeParty, next } from './accounts';
import { makeIdentity, makeRight } from './rights';

async function makeSeller(
  marketplace: Marketplace = 'TAOBAO',
  email = `seller-${next()}-${Date.now()}@shop.example`,
) {
  return db.seller.create({
    data: { marketplace, externalId: `s${next()}`, name: 'Happy Tools Shop', email, locale: 'en' },
  });
}

async function makeListing(
  marketplace: Marketplace = 'TAOBAO',
  given: Partial<Listing> = {},
): Promise<Listing> {
  const externalId = given.externalId ?? String(700_000_000_000 + next());
  return db.listing.create({
    data: {
      marketplace,
      externalId,
      canonicalUrl: `https://item.taobao.com/item.htm?id=${externalId}`,
      title: 'Cordless drill 21V',
      marketStatus: 'LIVE',
      ...given,
    },
  });
}

/** A complainant with a verified identity and a verified trademark. */
export async function makeComplainant() {
  const { account, actor } = await makeAccount({ name: 'Anna Berg' });
  const party = await makeParty(account.id);
  const identity = await makeIdentity(party);
  const right = await makeRight(party);
  return { account, actor, party, identity, right };
}

export async function makeNotice(
  owner: { account: { id: string }; party: Party; right: IpRight },
  given: Partial<Omit<Notice, 'reasonFields'>> = {},
): Promise<Notice> {
  const now = clock.now();
  const status = given.status ?? 'SUBMITTED';
  const queued = status === 'SUBMITTED' || status === 'IN_REVIEW';
  return db.notice.create({
    data: {
      reference: newReference('N', now),
      status,
      accountId: owner.account.id,
      partyId: owner.party.id,
      rightId: owner.right.id,
      marketplace: 'TAOBAO',
      reasonCode: 'counterfeit',
      description: 'The drill copies our mark.',
      statements: ['good_faith', 'accuracy'],
      signatureName: 'Anna Berg',
      locale: 'en',
      createdAt: now,
      submittedAt: status === 'DRAFT' ? null : now,
      queuedAt: queued ? now : null,
      ...given,
    },
  });
}

export async function makeReportedListing(
  notice: Notice,
  given: Partial<ReportedListing> & { listing?: Listing } = {},
): Promise<ReportedListing & { listing: Listing }> {
  const { listing = await makeListing(notice.marketplace ?? 'TAOBAO'), ...columns } = given;
  const position = (await db.reportedListing.count({ where: { noticeId: notice.id } })) + 1;
  await db.notice.update({ where: { id: notice.id }, data: { listingCount: position } });
  return db.reportedListing.create({
    data: { noticeId: notice.id, listingId: listing.id, position, ...columns },
    include: { listing: true },
  });
}

/** A seller with a door to the notice; the listings given (or one new removed listing) are theirs. */
export async function makeSellerAccess(notice: Notice, email?: string) {
  const seller = await makeSeller(notice.marketplace ?? 'TAOBAO', email);
  const token = `token-${next()}-${notice.id}`;
  const now = clock.now();
  const access = await db.sellerAccess.create({
    data: {
      noticeId: notice.id,
      sellerId: seller.id,
      email: seller.email,
      locale: seller.locale,
      tokenHash: hashToken(token),
      createdAt: now,
      expiresAt: new Date(now.getTime() + 180 * 86_400_000),
    },
  });
  const actor = { kind: 'seller' as const, sellerAccessId: access.id, noticeId: notice.id };
  return { seller, access, token, actor };
}
