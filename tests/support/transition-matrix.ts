import { expect } from 'vitest';
import type { Actor } from '@/lib/platform/actor';
import { db, inTransaction } from '@/lib/platform/db';
import type { Machine, Relation, Row, Transition } from '@/lib/workflow/machine';
import { transition } from '@/lib/workflow/transition';

export const RELATIONS = ['complainant', 'seller', 'reviewer', 'system', 'stranger'] as const;

/** Every event of a state table, once. */
export const eventsOf = <E extends string>(table: readonly { event: E }[]): E[] => [
  ...new Set(table.map((row) => row.event)),
];

/** The rights holder of a letter is no actor: a token speaks for them. */
export type Actors = Record<Exclude<Relation, 'holder'> | 'stranger', Actor>;

/** One subject, its actors by relation, and how to put it into a state. */
interface Subject<State extends string> {
  id: string;
  chainId: string;
  actors: Actors;
  reset: (status: State) => Promise<unknown>;
  status: () => Promise<State>;
}

interface Trace {
  events: string[];
  jobs: string[];
}

async function traceSince(
  subject: { id: string; chainId: string },
  before: { seq: number; jobs: number },
): Promise<Trace> {
  const events = await db.auditEvent.findMany({
    where: { chainId: subject.chainId, seq: { gt: before.seq } },
    orderBy: { seq: 'asc' },
  });
  const jobs = await jobsOf(subject.id);
  return { events: events.map((event) => event.type), jobs: jobs.slice(before.jobs) };
}

async function jobsOf(subjectId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string; mail: string | null }[]>`
    SELECT name, data->>'mail' AS mail FROM pgboss.job WHERE data->>'subjectId' = ${subjectId} ORDER BY created_on, id`;
  return rows.map(({ name, mail }) => (mail ? `mail:${mail}` : name));
}

/** What the table says must happen: the new state with its trace, or the name of the error. */
function expected<State extends string, Event extends string>(
  table: readonly Transition<State, Event>[],
  event: Event,
  status: State,
  relation: keyof Actors,
): Transition<State, Event> | 'NotFound' | 'Forbidden' | 'InvalidTransition' {
  if (relation === 'stranger') return 'NotFound';
  const allowed = table.filter((row) => row.event === event && row.by.includes(relation));
  if (allowed.length === 0) return 'Forbidden';
  return allowed.find((row) => row.from.includes(status)) ?? 'InvalidTransition';
}

/** Fires one event from one state as one actor and checks that exactly what the table says has happened. */
export async function checkCell<State extends string, Event extends string, R extends Row<State>, C>(
  machine: Machine<State, Event, R, C>,
  subject: Subject<State>,
  cell: { event: Event; status: State; relation: keyof Actors },
): Promise<void> {
  const { event, status, relation } = cell;
  await subject.reset(status);
  const last = await db.auditEvent.aggregate({
    where: { chainId: subject.chainId },
    _max: { seq: true },
  });
  const before = { seq: last._max.seq ?? 0, jobs: (await jobsOf(subject.id)).length };
  const fired = await inTransaction((tx) =>
    transition(tx, machine, subject.actors[relation], { event, ids: [subject.id] }),
  ).then(
    () => null,
    (error: unknown) => (error as Error).constructor.name,
  );
  const outcome = { error: fired, status: await subject.status(), ...(await traceSince(subject, before)) };
  const wanted = expected(machine.transitions, event, status, relation);
  expect({ ...cell, ...outcome }).toEqual(
    typeof wanted === 'string'
      ? { ...cell, error: wanted, status, events: [], jobs: [] }
      : {
          ...cell,
          error: null,
          status: wanted.to,
          events: [wanted.records],
          jobs: expect.toSatisfy(
            (jobs: string[]) => jobs.toSorted().join() === [...(wanted.enqueues ?? [])].sort().join(),
          ),
        },
  );
}
