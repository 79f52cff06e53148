import type { z } from 'zod';
import { activateLetter, returnLetter } from '../../lib/authorizations/decide-letter';
import { confirmLetter } from '../../lib/authorizations/holder-door';
import { holderToken } from '../../lib/authorizations/holder-token';
import {
  saveLetterHolder,
  saveLetterPeople,
  saveLetterScope,
  saveLetterValidity,
} from '../../lib/authorizations/save-letter';
import { LETTER_MARKETPLACES, type returnLetterSchema } from '../../lib/authorizations/schema';
import { renewLetter, startLetter } from '../../lib/authorizations/start-letter';
import { submitLetter } from '../../lib/authorizations/submit-letter';
import { letterUploadTarget } from '../../lib/authorizations/upload-target';
import { db } from '../../lib/platform/db';
import { after } from './calendar';
import { attach } from './documents';
import { authorization } from './specimens/letters';
import type { Thread } from './story';
import type { Person, World } from './world';

/** A letter of the story. */
export interface LetterPlan {
  /** key of the rights holder's party */
  party: string;
  signedBy: string;
  signedAs: string;
  email: string;
  /** whom the paper names, where that is somebody else than whoever hands it in */
  names?: string;
  /** YYYY-MM-DD */
  from: string;
  until: string;
}

const rowOf = (id: string) =>
  db.authorization.findUniqueOrThrow({
    where: { id },
    select: { id: true, version: true, holderEmail: true },
  });

async function addPaper(world: World, plan: LetterPlan, id: string): Promise<void> {
  const { person, plan: party } = world.party(plan.party);
  const paper = await authorization({
    holder: party.legalName,
    agent: plan.names ?? person.name,
    signed: `${plan.signedBy}, ${plan.signedAs.toLowerCase()}`,
    from: plan.from,
    until: plan.until,
  });
  await attach(person, await letterUploadTarget(person, id), `letter-${plan.from.slice(0, 4)}.jpg`, paper);
}

/** An agent fills in a letter, adds the signed paper and hands it in. */
export async function* handedIn(world: World, plan: LetterPlan, at: Date): Thread<string> {
  yield at;
  const { person, partyId } = world.party(plan.party);
  const id = await startLetter(person, { partyId });
  const { signedBy, signedAs, email, from, until } = plan;
  await saveLetterPeople(person, { id, agentName: person.name, signedBy, signedAs });
  await saveLetterHolder(person, { id, holderEmail: email, holderLocale: 'en' });
  yield after(at, 4);
  await saveLetterScope(person, { id, scope: 'all', rightIds: [], marketplaces: LETTER_MARKETPLACES });
  await saveLetterValidity(person, { id, validFrom: from, validUntil: until });
  await addPaper(world, plan, id);
  yield after(at, 9);
  await submitLetter(person, { id, version: (await rowOf(id)).version });
  return id;
}

/** The next letter, handed in while the one before still counts. */
export async function* renewed(world: World, plan: LetterPlan, before: string, at: Date): Thread {
  yield at;
  const { person } = world.party(plan.party);
  const id = await renewLetter(person, { id: before });
  await saveLetterValidity(person, { id, validFrom: plan.from, validUntil: plan.until });
  await addPaper(world, plan, id);
  yield after(at, 5);
  await submitLetter(person, { id, version: (await rowOf(id)).version });
}

/** The rights holder follows the link and says that it is theirs. */
export async function* confirmed(id: string, at: Date): Thread {
  yield at;
  const row = await rowOf(id);
  await confirmLetter({ token: holderToken(row), version: row.version });
}

/** A reviewer reads it and puts it in force, or sends it back. */
export async function* reviewed(
  id: string,
  reviewer: Person,
  at: Date,
  verdict: 'activate' | Omit<z.output<typeof returnLetterSchema>, 'id' | 'version'>,
): Thread {
  yield at;
  const { version } = await rowOf(id);
  if (verdict === 'activate') await activateLetter(reviewer, { id, version });
  else await returnLetter(reviewer, { id, version, ...verdict });
}
