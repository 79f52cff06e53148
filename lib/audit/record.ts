import type { Actor } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import type { NewAuditEvent } from './events';

function actorColumns(actor: Actor) {
  if (actor.kind === 'account') return { actorKind: 'ACCOUNT' as const, actorId: actor.accountId };
  if (actor.kind === 'seller') return { actorKind: 'SELLER' as const, actorId: actor.sellerAccessId };
  return { actorKind: 'SYSTEM' as const, actorId: null };
}

/**
 * Appends events in the caller's transaction. Position and hash in the case's chain are set by the database
 * (trigger `audit_event_chain`), under a lock per chain, so that two writers cannot fork it.
 */
export async function record(tx: Tx, actor: Actor, ...events: NewAuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  const at = clock.now();
  await tx.auditEvent.createMany({
    data: events.map((event) => ({
      at,
      type: event.type,
      chainId: event.chainId,
      subjectType: event.subjectType,
      subjectId: event.subjectId,
      data: event.data,
      ...actorColumns(actor),
    })),
  });
}
