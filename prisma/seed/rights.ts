import type { z } from 'zod';
import { SYSTEM } from '../../lib/platform/actor';
import { db, inTransaction } from '../../lib/platform/db';
import { lockRight } from '../../lib/rights/lock-right';
import { rightMachine } from '../../lib/rights/machine';
import { openRight } from '../../lib/rights/open-right';
import { rejectRight } from '../../lib/rights/reject-right';
import { returnRight } from '../../lib/rights/return-right';
import { saveRight } from '../../lib/rights/save-right';
import { type rejectRightSchema, type returnRightSchema, rightDetailsSchema } from '../../lib/rights/schema';
import { startRight } from '../../lib/rights/start-right';
import { needsClaimChart } from '../../lib/rights/steps';
import { submitRight } from '../../lib/rights/submit-right';
import { rightUploadTarget } from '../../lib/rights/upload-target';
import { verifyRight } from '../../lib/rights/verify-right';
import { withdrawRight } from '../../lib/rights/withdraw-right';
import { transition } from '../../lib/workflow/transition';
import { after } from './calendar';
import { attach } from './documents';
import type { Quality, RightPlan } from './plans';
import { certificateOf, claimChartOf } from './specimens/papers-of-rights';
import type { Thread } from './story';
import type { Person, World } from './world';

type Reason<S extends z.ZodType> = Omit<z.output<S>, 'id' | 'version'>;

/** How a review of a right ends. */
export type RightVerdict =
  'verify' | { back: Reason<typeof returnRightSchema> } | { refuse: Reason<typeof rejectRightSchema> };

/** What is typed into the form; `typed` is where it differs from the certificate. */
async function save(world: World, plan: RightPlan, typed: Partial<RightPlan['dates']> = {}): Promise<void> {
  const { id } = world.right(plan.key);
  const { person } = world.party(plan.party);
  const { owner: ownerName, dates, ...said } = plan;
  await saveRight(person, rightDetailsSchema.parse({ ...said, id, ownerName, ...dates, ...typed }));
}

/** Someone begins to register a right and says everything about it. */
export async function* begun(
  world: World,
  plan: RightPlan,
  at: Date,
  typed?: Partial<RightPlan['dates']>,
): Thread {
  yield at;
  const { person, partyId } = world.party(plan.party);
  const id = await startRight(person, { partyId, kind: plan.kind });
  world.rights.set(plan.key, { plan, id });
  yield after(at, 5);
  await save(world, plan, typed);
}

const versionOf = async (id: string) =>
  (await db.ipRight.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;

const CHART = 'claim-chart.pdf';
const hasChart = async (rightId: string) =>
  (await db.document.count({ where: { rightId, fileName: CHART, removedAt: null } })) > 0;

/** They add its certificate, with a claim chart where one is asked for, and hand it in. */
export async function* handedIn(
  world: World,
  key: string,
  at: Date,
  { name = 'certificate.pdf', quality = 'good' }: { name?: string; quality?: Quality } = {},
): Thread {
  yield at;
  const { plan, id } = world.right(key);
  const { person } = world.party(plan.party);
  await attach(person, await rightUploadTarget(person, id), name, await certificateOf(plan, quality));
  if (needsClaimChart({ kind: plan.kind, patentKind: plan.patentKind ?? null }) && !(await hasChart(id)))
    await attach(person, await rightUploadTarget(person, id), CHART, await claimChartOf(plan));
  yield after(at, 3);
  await submitRight(person, { id, version: await versionOf(id) });
}

export async function* takenUp(world: World, key: string, reviewer: Person, at: Date): Thread {
  yield at;
  await openRight(reviewer, world.right(key).id);
}

/** A reviewer takes it up and decides. */
export async function* reviewed(
  world: World,
  key: string,
  reviewer: Person,
  at: Date,
  verdict: RightVerdict,
): Thread {
  yield* takenUp(world, key, reviewer, at);
  yield after(at, 7);
  const { id } = world.right(key);
  const version = await versionOf(id);
  if (verdict === 'verify') await verifyRight(reviewer, { id, version });
  else if ('back' in verdict) await returnRight(reviewer, { id, version, ...verdict.back });
  else await rejectRight(reviewer, { id, version, ...verdict.refuse });
}

export async function* expired(world: World, key: string, at: Date): Thread {
  yield at;
  const ids = [world.right(key).id];
  await inTransaction((tx) => transition(tx, rightMachine, SYSTEM, { event: 'expire', ids }));
}

export async function* withdrawn(world: World, key: string, at: Date): Thread {
  yield at;
  const { plan, id } = world.right(key);
  await withdrawRight(world.party(plan.party).person, { id, version: await versionOf(id) });
}

export async function* suspended(
  world: World,
  key: string,
  reviewer: Person,
  at: Date,
  reasonText: string,
): Thread {
  yield at;
  const { id } = world.right(key);
  await inTransaction(async (tx) => {
    await lockRight(tx, reviewer, { id });
    await transition(tx, rightMachine, reviewer, {
      event: 'suspend',
      ids: [id],
      change: { reasonCode: 'other', reasonText },
      data: { code: 'other' },
    });
  });
}
