import { openPreview } from '../../lib/documents/open-document';
import { lockIdentity } from '../../lib/identities/lock-identity';
import { identityMachine } from '../../lib/identities/machine';
import { openIdentity } from '../../lib/identities/open-identity';
import { rejectIdentity } from '../../lib/identities/reject-identity';
import { returnIdentity } from '../../lib/identities/return-identity';
import { saveIdentityDetails, saveIdentityDocument } from '../../lib/identities/save-identity';
import type { rejectIdentitySchema, returnIdentitySchema } from '../../lib/identities/schema';
import { startIdentity } from '../../lib/identities/start-identity';
import { submitIdentity } from '../../lib/identities/submit-identity';
import { identityUploadTarget } from '../../lib/identities/upload-target';
import { verifyIdentity } from '../../lib/identities/verify-identity';
import { SYSTEM } from '../../lib/platform/actor';
import { db, inTransaction } from '../../lib/platform/db';
import { transition } from '../../lib/workflow/transition';
import type { z } from 'zod';
import { after } from './calendar';
import { attach } from './documents';
import type { PartyPlan, Quality } from './plans';
import { identityPaperOf } from './specimens/papers-of-parties';
import type { Thread } from './story';
import type { Person, World } from './world';

type Reason<S extends z.ZodType> = Omit<z.output<S>, 'id' | 'version'>;

/** How a review of an identity ends. */
export type IdentityVerdict =
  'verify' | { back: Reason<typeof returnIdentitySchema> } | { refuse: Reason<typeof rejectIdentitySchema> };

/** Someone begins to prove a party's identity and answers every question. */
export async function* begun(world: World, plan: PartyPlan, at: Date): Thread<string> {
  yield at;
  const person = world.person(plan.account);
  const { kind, legalName, country, address, document, role } = plan;
  const id = await startIdentity(person, { kind, role });
  const { partyId } = await db.identity.findUniqueOrThrow({ where: { id }, select: { partyId: true } });
  yield after(at, 6);
  await saveIdentityDetails(person, { id, legalName, country, address });
  const { type: documentType, number: documentNumber, expiresOn = '' } = document;
  await saveIdentityDocument(person, { id, documentType, documentNumber, expiresOn });
  world.parties.set(plan.key, { plan, person, partyId, identityId: id });
  return id;
}

const fileName = ({ kind, key }: PartyPlan) => (kind === 'ENTITY' ? `${key}-register.pdf` : 'passport.jpg');

/** They add its paper and hand it in. */
export async function* handedIn(
  world: World,
  key: string,
  at: Date,
  { name, quality = 'good' }: { name?: string; quality?: Quality } = {},
): Thread {
  yield at;
  const { plan, person, identityId: id } = world.party(key);
  const paper = await identityPaperOf(plan, quality);
  await attach(person, await identityUploadTarget(person, id), name ?? fileName(plan), paper);
  yield after(at, 4);
  const { version } = await db.identity.findUniqueOrThrow({ where: { id }, select: { version: true } });
  await submitIdentity(person, { id, version });
}

/** They correct what was returned, as the plan has it, and hand it in again with another paper. */
export async function* handedInAgain(world: World, plan: PartyPlan, at: Date, name: string): Thread {
  yield at;
  const { person, identityId: id } = world.party(plan.key);
  const { legalName, country, address } = plan;
  await saveIdentityDetails(person, { id, legalName, country, address });
  world.party(plan.key).plan = plan;
  yield* handedIn(world, plan.key, after(at, 3), { name });
}

/** A reviewer takes it up and reads its papers. */
export async function* takenUp(world: World, key: string, reviewer: Person, at: Date): Thread {
  yield at;
  const { identityId } = world.party(key);
  await openIdentity(reviewer, identityId);
  yield after(at, 2);
  for (const { id } of await db.document.findMany({ where: { identityId }, select: { id: true } }))
    await openPreview(reviewer, id, 1);
}

/** A reviewer takes it up, reads it and decides. */
export async function* reviewed(
  world: World,
  key: string,
  reviewer: Person,
  at: Date,
  verdict: IdentityVerdict,
): Thread {
  yield* takenUp(world, key, reviewer, at);
  yield after(at, 9);
  const { identityId: id } = world.party(key);
  const { version } = await db.identity.findUniqueOrThrow({ where: { id }, select: { version: true } });
  if (verdict === 'verify') await verifyIdentity(reviewer, { id, version });
  else if ('back' in verdict) await returnIdentity(reviewer, { id, version, ...verdict.back });
  else await rejectIdentity(reviewer, { id, version, ...verdict.refuse });
}

/** Its paper runs out. */
export async function* expired(world: World, key: string, at: Date): Thread {
  yield at;
  const ids = [world.party(key).identityId];
  await inTransaction((tx) => transition(tx, identityMachine, SYSTEM, { event: 'expire', ids }));
}

/** A reviewer suspends it. */
export async function* suspended(
  world: World,
  key: string,
  reviewer: Person,
  at: Date,
  reasonText: string,
): Thread {
  yield at;
  const { identityId: id } = world.party(key);
  await inTransaction(async (tx) => {
    await lockIdentity(tx, reviewer, { id });
    await transition(tx, identityMachine, reviewer, {
      event: 'suspend',
      ids: [id],
      change: { reasonCode: 'other', reasonText },
      data: { code: 'other' },
    });
  });
}
