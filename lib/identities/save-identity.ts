import type { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { Invalid, InvalidTransition } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/queue';
import { readDate } from './calendar-date';
import { documentTypesFor } from './accepted-documents';
import { afterEdit } from './in-force';
import { lockIdentity, type LockedIdentity } from './lock-identity';
import type { identityDetailsSchema, identityDocumentSchema, partyKindSchema } from './schema';
import { isIdentityDraft, isIdentityEditable } from './transitions';

/** The identity, held, if it may be written now. @throws NotFound for a stranger; InvalidTransition after submission */
async function editable(tx: Tx, actor: AccountActor, id: string): Promise<LockedIdentity> {
  const row = await lockIdentity(tx, actor, { id });
  if (!isIdentityEditable(row.status)) throw new InvalidTransition('identity has been submitted');
  return row;
}

/** A document that another kind or country would not allow must be chosen anew. */
const typeIfAllowed = (row: LockedIdentity, kind: LockedIdentity['party']['kind'], country: string) =>
  row.documentType && documentTypesFor(kind, country).includes(row.documentType) ? row.documentType : null;

/** Corrects what was chosen at the start; possible until the first submission. */
export async function savePartyKind(
  actor: AccountActor,
  { id, kind }: z.output<typeof partyKindSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await editable(tx, actor, id);
    if (row.party.kind === kind) return;
    if (!isIdentityDraft(row.status)) throw new InvalidTransition('the kind of a party is settled');
    await tx.party.update({ where: { id: row.partyId }, data: { kind } });
    await tx.identity.update({
      where: { id },
      data: { documentType: typeIfAllowed(row, kind, row.country) },
    });
  });
}

/** Saves name, country and address. The party bears the name at once while nothing of it has been verified. */
export async function saveIdentityDetails(
  actor: AccountActor,
  { id, legalName, country, address }: z.output<typeof identityDetailsSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await editable(tx, actor, id);
    const documentType = typeIfAllowed(row, row.party.kind, country);
    const isOther = legalName !== row.legalName || country !== row.country || address !== row.address;
    const carries = isOther ? afterEdit(row.carriesUntil) : {};
    await tx.identity.update({
      where: { id },
      data: { legalName, country, address, documentType, ...carries },
    });
    if (carries.carriesUntil) await enqueue(tx, { name: 'notice.settle-pauses', payload: { subjectId: id } });
    if (isIdentityDraft(row.status))
      await tx.party.update({ where: { id: row.partyId }, data: { name: legalName, country } });
  });
}

/** Saves what the identity document says. @throws Invalid when this party may not use such a document */
export async function saveIdentityDocument(
  actor: AccountActor,
  { id, documentType, documentNumber, expiresOn }: z.output<typeof identityDocumentSchema>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const row = await editable(tx, actor, id);
    if (!documentTypesFor(row.party.kind, row.country).includes(documentType))
      throw new Invalid({ documentType: 'document_type_not_allowed' });
    await tx.identity.update({
      where: { id },
      data: { documentType, documentNumber, expiresOn: readDate(expiresOn) },
    });
  });
}
