import { codeOf } from '@/lib/accounts/challenge';
import { findSession, type SignedIn } from '@/lib/accounts/session';
import { saveIdentityDetails, saveIdentityDocument } from '@/lib/identities/save-identity';
import {
  saveDescription,
  saveLinks,
  saveMarketplace,
  saveReason,
  saveReasonFields,
  saveStatements,
} from '@/lib/notices/save-notice-step';
import { statementsFor } from '@/lib/notices/statements';
import { db } from '@/lib/platform/db';
import { chooseParty } from '@/lib/reports/choose-party';
import { chooseRight } from '@/lib/reports/choose-right';
import { openReport } from '@/lib/reports/door';
import { getReport } from '@/lib/reports/queries';
import { askToStart } from '@/lib/reports/start-report';
import { saveRight } from '@/lib/rights/save-right';
import { next } from '@/tests/factories/accounts';
import { makeDocument } from '@/tests/factories/documents';
import { bulkLinks } from '../notices/drafts';
import { trademark } from '../rights/drafts';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0';

export const freshAddress = (): string => `visitor-${next()}-${Date.now()}@test.example`;

/** The code of a challenge's latest mail. */
export async function codeFor(challengeId: string): Promise<string> {
  return codeOf(await db.emailChallenge.findUniqueOrThrow({ where: { id: challengeId } }));
}

/** Redeems the code of a challenge. */
export async function redeem(challengeId: string) {
  return openReport({ challengeId, code: await codeFor(challengeId) }, BROWSER);
}

/** Whoever a session's token stands for. */
export async function signedIn(token: string): Promise<SignedIn> {
  const actor = await findSession(token);
  if (!actor) throw new Error('nobody is signed in');
  return actor;
}

/** A visitor who has proven an address and has an empty report. */
export async function makeGuest(email = freshAddress()) {
  const opened = await redeem(await askToStart({ name: 'Vera Visitor', email }, 'en'));
  if (!opened.reportId) throw new Error('the address has an account');
  const { reportId, token } = opened;
  return { email, reportId, token, actor: await signedIn(token) };
}

/** The report with every page answered and ready to be sent. */
export async function fillReport(
  actor: SignedIn,
  reportId: string,
  links = bulkLinks(2),
  party: 'ENTITY' | 'AGENT_ENTITY' = 'ENTITY',
) {
  await chooseParty(actor, { report: reportId, party });
  const identityId = (await getReport(actor, reportId)).identity?.id ?? '';
  await saveIdentityDetails(actor, {
    id: identityId,
    legalName: 'Acme Tools GmbH',
    country: 'DE',
    address: 'Hauptstr. 1',
  });
  await saveIdentityDocument(actor, {
    id: identityId,
    documentType: 'BUSINESS_REGISTRATION',
    documentNumber: `HRB ${next()}`,
    expiresOn: '',
  });
  await makeDocument({ identityId }, { accountId: actor.accountId });
  await chooseRight(actor, { report: reportId, right: 'TRADEMARK' });
  const { right, notice } = await getReport(actor, reportId);
  const [rightId, noticeId] = [right?.id ?? '', notice?.id ?? ''];
  await saveRight(actor, { id: rightId, ...trademark });
  await makeDocument({ rightId }, { accountId: actor.accountId });
  await saveMarketplace(actor, { id: noticeId, marketplace: 'TAOBAO' });
  await saveLinks(actor, { id: noticeId, linksText: links });
  await saveReason(actor, { id: noticeId, reasonCode: 'counterfeit' });
  const fields = { grounds: 'pictures', differences: 'Our housing is orange, theirs is red.' };
  await saveReasonFields(actor, { id: noticeId, ...fields });
  await saveDescription(actor, { id: noticeId, description: 'The drill copies our mark and our housing.' });
  const statements = statementsFor(await db.ipRight.findUniqueOrThrow({ where: { id: rightId } }));
  await saveStatements(actor, { id: noticeId, statements, signatureName: 'Vera Visitor' });
  return { identityId, rightId, noticeId };
}

/** A guest with a report that only has to be sent. */
export async function makeFilled() {
  const guest = await makeGuest();
  return { ...guest, ...(await fillReport(guest.actor, guest.reportId)) };
}
