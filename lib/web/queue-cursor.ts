import { validate as isUuid } from 'uuid';
import type { QueueKey } from '@/lib/identities/queue';

/** A place in a queue as addresses carry it. */
export const writeCursor = ({ queuedAt, id }: QueueKey): string => `${queuedAt.getTime()}_${id}`;

/** The place an address names; undefined, the beginning, for whatever is none. */
export function readCursor(text: unknown): QueueKey | undefined {
  const [, time = '', id = ''] = typeof text === 'string' ? (/^(\d{1,15})_(.{36})$/.exec(text) ?? []) : [];
  return isUuid(id) ? { queuedAt: new Date(Number(time)), id } : undefined;
}
