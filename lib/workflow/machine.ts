import type { AuditEventType, AuditSubject } from '@/lib/audit/events';
import type { Actor } from '@/lib/platform/actor';
import type { Tx } from '@/lib/platform/db';
import type { JobName } from '@/lib/platform/queue';

/** What an actor is to a matter; a stranger is null. `holder` is who gave an agent a letter, through an emailed link. */
export type Relation = 'complainant' | 'holder' | 'seller' | 'reviewer' | 'system';

/** A job that goes with a transition; its payload is the id of what changed. `mail:x` is the mail named x. */
export type Enqueued = Exclude<JobName, 'mail.send' | 'document.erase'> | `mail:${string}`;

/** One row of a state table. */
export interface Transition<State extends string, Event extends string> {
  event: Event;
  from: readonly State[];
  to: State;
  by: readonly Relation[];
  records: AuditEventType;
  enqueues?: readonly Enqueued[];
}

/** What the engine must know of a row: where it stands and whose history it writes. */
export interface Row<State extends string> {
  id: string;
  status: State;
  chainId: string;
}

/** An aggregate: its table and the few things the engine asks of it. `R` is the row as `load` gives it. */
export interface Machine<State extends string, Event extends string, R extends Row<State>, Change> {
  subject: AuditSubject;
  transitions: readonly Transition<State, Event>[];
  /** the rows with these ids; missing ones are simply absent */
  load: (tx: Tx, ids: readonly string[]) => Promise<R[]>;
  /** policy: what the actor is to this row, null for a stranger */
  relationOf: (actor: Actor, row: R) => Relation | null;
  /** sets the state of those rows that still stand in `from`; answers how many it changed */
  update: (
    tx: Tx,
    ids: readonly string[],
    from: readonly State[],
    change: Change & { status: State },
  ) => Promise<number>;
}

/** Whether the table lets someone with this relation fire the event from this state; what buttons are derived from. */
export function canFire<State extends string, Event extends string>(
  transitions: readonly Transition<State, Event>[],
  event: Event,
  status: State,
  relation: Relation | null,
): boolean {
  return transitions.some(
    (row) =>
      row.event === event && relation !== null && row.by.includes(relation) && row.from.includes(status),
  );
}
