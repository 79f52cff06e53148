import type { AuditEvents, AuditEventType, NewAuditEvent } from '@/lib/audit/events';
import { record } from '@/lib/audit/record';
import type { Actor } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import { Conflict, Forbidden, InvalidTransition, NotFound } from '@/lib/platform/errors';
import { enqueue, type Job } from '@/lib/platform/queue';
import type { Enqueued, Machine, Row, Transition } from './machine';

export interface Firing<Event extends string, Change> {
  event: Event;
  ids: readonly string[];
  /** columns that change with the state */
  change?: Change;
  /** what the audit event keeps */
  data?: AuditEvents[AuditEventType];
  /** tells apart mails of the same name about the same subject (version 1, version 2, …) */
  variant?: string;
}

function job(enqueued: Enqueued, subjectId: string, variant?: string): Job {
  if (enqueued.startsWith('mail:')) {
    return {
      name: 'mail.send',
      payload: { mail: enqueued.slice(5), subjectId, ...(variant ? { variant } : {}) },
    };
  }
  return { name: enqueued as Exclude<Enqueued, `mail:${string}`>, payload: { subjectId } };
}

function pick<State extends string, Event extends string, R extends Row<State>, C>(
  machine: Machine<State, Event, R, C>,
  actor: Actor,
  row: R,
  event: Event,
): Transition<State, Event> {
  const relation = machine.relationOf(actor, row);
  if (relation === null) throw new NotFound(`${machine.subject} ${row.id}`);
  const allowed = machine.transitions.filter((entry) => entry.event === event && entry.by.includes(relation));
  if (allowed.length === 0) throw new Forbidden(`${event} by ${relation}`);
  const entry = allowed.find((candidate) => candidate.from.includes(row.status));
  if (!entry) throw new InvalidTransition(`${event} from ${row.status}`);
  return entry;
}

/**
 * Fires one event on one or many rows of an aggregate: asks the policy, changes the state where it still stands as the
 * table demands, records the audit events and enqueues the jobs, all in the caller's transaction.
 * @returns the rows as they were before
 * @throws NotFound for a stranger or a missing row, Forbidden for the wrong role, InvalidTransition when the table has
 *   no such step from here, Conflict when somebody else changed a row in between
 */
export async function transition<State extends string, Event extends string, R extends Row<State>, Change>(
  tx: Tx,
  machine: Machine<State, Event, R, Change>,
  actor: Actor,
  firing: Firing<Event, Change>,
): Promise<R[]> {
  const ids = [...new Set(firing.ids)];
  const rows = await machine.load(tx, ids);
  if (rows.length !== ids.length) throw new NotFound(machine.subject);
  const byEntry = Map.groupBy(rows, (row) => pick(machine, actor, row, firing.event));
  for (const [entry, group] of byEntry) {
    const changed = await machine.update(
      tx,
      group.map((row) => row.id),
      entry.from,
      { ...(firing.change as Change), status: entry.to },
    );
    if (changed !== group.length) throw new Conflict(`${machine.subject} ${firing.event}`);
    await record(
      tx,
      actor,
      ...group.map(
        (row) =>
          ({
            type: entry.records,
            chainId: row.chainId,
            subjectType: machine.subject,
            subjectId: row.id,
            data: firing.data ?? {},
          }) as NewAuditEvent,
      ),
    );
    await enqueue(
      tx,
      ...group.flatMap((row) => (entry.enqueues ?? []).map((e) => job(e, row.id, firing.variant))),
    );
  }
  return rows;
}
