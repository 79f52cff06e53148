import type { DocumentSubject, UploadTarget } from '@/lib/documents/upload-target';
import type { CounterNoticeStatus, NoticeStatus, ResponseStatus } from '@/lib/generated/prisma/enums';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { newReference } from '@/lib/platform/reference';
import { makeAccount, makeParty } from '@/tests/factories/accounts';
import { makeComplainant, makeNotice, makeSellerAccess } from '@/tests/factories/notices';
import { makeIdentity } from '@/tests/factories/rights';

/** A member with an identity still in draft, which takes files. */
export async function makeDraftIdentity(maxFiles = 5) {
  const { account, actor } = await makeAccount();
  const party = await makeParty(account.id);
  const identity = await makeIdentity(party, { status: 'DRAFT' });
  const target: UploadTarget = { subject: { identityId: identity.id }, chainId: identity.id, maxFiles };
  return { account, actor, party, identity, target };
}

/** A notice with a seller, a counter-notice and an answer to it, each in the state given. */
export async function makeDispute(
  states: {
    notice?: NoticeStatus;
    counterNotice?: CounterNoticeStatus;
    forwarded?: boolean;
    response?: ResponseStatus;
  } = {},
) {
  const complainant = await makeComplainant();
  const notice = await makeNotice(complainant, { status: states.notice ?? 'DECIDED' });
  const seller = await makeSellerAccess(notice);
  const now = clock.now();
  const counterNotice = await db.counterNotice.create({
    data: {
      reference: newReference('C', now),
      noticeId: notice.id,
      sellerAccessId: seller.access.id,
      status: states.counterNotice ?? 'FORWARDED',
      forwardedAt: (states.forwarded ?? true) ? now : null,
      createdAt: now,
    },
  });
  const response = await db.complainantResponse.create({
    data: {
      counterNoticeId: counterNotice.id,
      accountId: complainant.account.id,
      status: states.response ?? 'DRAFT',
      createdAt: now,
    },
  });
  return { complainant, notice, seller, counterNotice, response };
}

/** Where files of a matter go; what the matter's own domain would answer. */
export const targetOf = (subject: DocumentSubject, chainId: string, maxFiles = 20): UploadTarget => ({
  subject,
  chainId,
  maxFiles,
});
