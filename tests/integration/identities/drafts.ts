import { openIdentity } from '@/lib/identities/open-identity';
import { saveIdentityDetails, saveIdentityDocument } from '@/lib/identities/save-identity';
import { startIdentity } from '@/lib/identities/start-identity';
import { submitIdentity } from '@/lib/identities/submit-identity';
import { db } from '@/lib/platform/db';
import { makeAccount, makeReviewer } from '@/tests/factories/accounts';
import { makeDocument } from '@/tests/factories/documents';

export const details = { legalName: 'Acme Tools GmbH', country: 'DE', address: 'Hauptstr. 1\n10115 Berlin' };
export const paper = {
  documentType: 'BUSINESS_REGISTRATION',
  documentNumber: 'HRB 12345',
  expiresOn: '2040-01-31',
} as const;

/** The row as it is now. */
export const identityRow = (id: string) =>
  db.identity.findUniqueOrThrow({ where: { id }, include: { party: true } });

/** An entity's identity with every step answered, written as its member would. */
export async function makeDraft(locale: 'en' | 'zh-CN' = 'en') {
  const { account, actor } = await makeAccount({ name: 'Anna Berg', locale });
  const id = await startIdentity(actor, { kind: 'ENTITY' });
  await saveIdentityDetails(actor, { id, ...details });
  await saveIdentityDocument(actor, { id, ...paper });
  const document = await makeDocument(
    { identityId: id },
    { accountId: account.id, fileName: 'register.pdf' },
  );
  return { account, actor, id, document };
}

/** The same in the hands of a reviewer. */
export async function makeInReview(locale: 'en' | 'zh-CN' = 'en') {
  const draft = await makeDraft(locale);
  await submitIdentity(draft.actor, { id: draft.id, version: 1 });
  const { actor: reviewer } = await makeReviewer();
  await openIdentity(reviewer, draft.id);
  return { ...draft, reviewer };
}
