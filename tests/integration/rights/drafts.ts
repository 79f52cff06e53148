import type { VerificationStatus } from '@/lib/generated/prisma/enums';
import { openRight } from '@/lib/rights/open-right';
import { saveRight } from '@/lib/rights/save-right';
import { startRight } from '@/lib/rights/start-right';
import { submitRight } from '@/lib/rights/submit-right';
import { db } from '@/lib/platform/db';
import { makeAccount, makeParty, makeReviewer } from '@/tests/factories/accounts';
import { makeDocument } from '@/tests/factories/documents';
import { makeIdentity } from '@/tests/factories/rights';

/** A trademark as its form sends it. */
export const trademark = {
  kind: 'TRADEMARK' as const,
  title: 'ACME',
  number: '302016000123',
  office: 'DPMA' as const,
  ownerName: 'Acme Tools GmbH',
  niceClasses: [7, 9],
  goods: 'Machines and power tools',
  filedOn: '2016-08-20',
  registeredOn: '2017-02-01',
  expiresOn: '2036-08-20',
};

/** The row as it is now. */
export const rightRow = (id: string) => db.ipRight.findUniqueOrThrow({ where: { id } });

/** A member with a party whose identity stands as given. */
export async function makeOwner(
  locale: 'en' | 'zh-CN' = 'en',
  identityStatus: VerificationStatus = 'VERIFIED',
) {
  const { account, actor } = await makeAccount({ name: 'Anna Berg', locale });
  const party = await makeParty(account.id, { name: 'Acme Tools GmbH' });
  const identity = await makeIdentity(party, { status: identityStatus });
  return { account, actor, party, identity };
}

/** A trademark with every step answered, written as its member would. */
export async function makeDraft(...given: Parameters<typeof makeOwner>) {
  const owner = await makeOwner(...given);
  const id = await startRight(owner.actor, { partyId: owner.party.id, kind: 'TRADEMARK' });
  await saveRight(owner.actor, { id, ...trademark });
  const document = await makeDocument(
    { rightId: id },
    { accountId: owner.account.id, fileName: 'certificate.pdf' },
  );
  return { ...owner, id, document };
}

/** The same in the hands of a reviewer. */
export async function makeInReview(...given: Parameters<typeof makeOwner>) {
  const draft = await makeDraft(...given);
  await submitRight(draft.actor, { id: draft.id, version: 1 });
  const { actor: reviewer } = await makeReviewer();
  await openRight(reviewer, draft.id);
  return { ...draft, reviewer };
}
