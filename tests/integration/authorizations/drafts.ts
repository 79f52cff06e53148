import {
  saveLetterHolder,
  saveLetterPeople,
  saveLetterScope,
  saveLetterValidity,
} from '@/lib/authorizations/save-letter';
import { startLetter } from '@/lib/authorizations/start-letter';
import { submitLetter } from '@/lib/authorizations/submit-letter';
import { writeDate } from '@/lib/identities/calendar-date';
import { db } from '@/lib/platform/db';
import { makeReviewer, next } from '@/tests/factories/accounts';
import { makeDocument } from '@/tests/factories/documents';
import { dayFromNow, makeAgent } from '@/tests/factories/letters';

/** The row as it is now. */
export const letterRow = (id: string) => db.authorization.findUniqueOrThrow({ where: { id } });

/** A letter with every step answered, written as its agent would. */
export async function makeDraft(locale: 'en' | 'zh-CN' = 'en') {
  const agent = await makeAgent(locale);
  const { actor, party } = agent;
  const id = await startLetter(actor, { partyId: party.id });
  const holderEmail = `kari-${next()}-${Date.now()}@nordlicht.example`;
  await saveLetterPeople(actor, {
    id,
    agentName: 'Oskar Nilsen',
    signedBy: 'Kari Lunde',
    signedAs: 'Managing director',
  });
  await saveLetterHolder(actor, { id, holderEmail, holderLocale: 'zh-CN' });
  await saveLetterScope(actor, { id, scope: 'all', rightIds: [], marketplaces: ['TAOBAO', 'TMALL'] });
  await saveLetterValidity(actor, {
    id,
    validFrom: writeDate(dayFromNow(-1)),
    validUntil: writeDate(dayFromNow(365)),
  });
  const document = await makeDocument(
    { authorizationId: id },
    { accountId: agent.account.id, fileName: 'letter.pdf' },
  );
  return { ...agent, id, holderEmail, document };
}

/** The same at the desk. */
export async function makeSubmitted(...given: Parameters<typeof makeDraft>) {
  const draft = await makeDraft(...given);
  await submitLetter(draft.actor, { id: draft.id, version: 1 });
  const { actor: reviewer } = await makeReviewer();
  return { ...draft, reviewer };
}
