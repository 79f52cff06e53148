import { db } from '@/lib/platform/db';
import type { AuditEventType } from './events';

export interface RecordedEvent {
  id: string;
  seq: number;
  at: Date;
  type: AuditEventType;
  actorKind: 'ACCOUNT' | 'SELLER' | 'SYSTEM' | 'MARKETPLACE';
  actorId: string | null;
  subjectType: string;
  subjectId: string;
  data: Record<string, unknown>;
}

/**
 * The whole history of a case, oldest first. Unscoped: callers authorize the case first and drop what their reader may
 * not see.
 */
export async function unsafeListChain(chainId: string): Promise<RecordedEvent[]> {
  const rows = await db.auditEvent.findMany({ where: { chainId }, orderBy: { seq: 'asc' } });
  return rows.map((row) => ({
    id: row.id,
    seq: row.seq,
    at: row.at,
    type: row.type as AuditEventType,
    actorKind: row.actorKind,
    actorId: row.actorId,
    subjectType: row.subjectType,
    subjectId: row.subjectId,
    data: row.data as Record<string, unknown>,
  }));
}
