import { record } from '@/lib/audit/record';
import { today, writeDate } from '@/lib/identities/calendar-date';
import { SYSTEM } from '@/lib/platform/actor';
import { clock } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';

/** Notices settled in one transaction; an identity may carry thousands. */
const BATCH = 200;

/** Why a notice rests, the most lasting reason first; texts in `papers.pause`. */
export const PAUSE_CODES = [
  'letter_revoked',
  'letter_expired',
  'identity_suspended',
  'identity_expired',
  'right_suspended',
  'right_expired',
] as const;
export type PauseCode = (typeof PAUSE_CODES)[number];
export const isPauseCode = (code: string | null): code is PauseCode =>
  (PAUSE_CODES as readonly (string | null)[]).includes(code);

interface Found {
  id: string;
  paused: boolean;
  code: PauseCode | null;
}

/**
 * Undecided notices that rest on an identity, a right or a letter and are not as they should be: what they rest on has
 * run out, was suspended or revoked and they are not paused, or it stands again and they are. What was never verified
 * yet (a visitor's papers are verified with their notice) and what was withdrawn pauses nothing.
 */
const findUnsettled = (tx: Tx, subjectId: string, day: string) => tx.$queryRaw<Found[]>`
  WITH resting AS (
    SELECT id FROM notice WHERE right_id = ${subjectId}::uuid
    UNION SELECT id FROM notice WHERE authorization_id = ${subjectId}::uuid
    UNION SELECT n.id FROM identity i JOIN notice n ON n.party_id = i.party_id WHERE i.id = ${subjectId}::uuid
  )
  SELECT n.id, n.paused_at IS NOT NULL AS paused, found.code FROM resting
  JOIN notice n ON n.id = resting.id AND n.status IN ('SUBMITTED', 'IN_REVIEW')
  LEFT JOIN identity i ON i.party_id = n.party_id LEFT JOIN ip_right r ON r.id = n.right_id
  LEFT JOIN "authorization" l ON l.id = n.authorization_id
  CROSS JOIN LATERAL (SELECT CASE
    WHEN l.status = 'REVOKED' THEN 'letter_revoked'
    WHEN l.status = 'EXPIRED' OR l.valid_until < ${day}::date THEN 'letter_expired'
    WHEN i.status = 'SUSPENDED' THEN 'identity_suspended'
    WHEN i.status = 'EXPIRED' OR i.carries_until < ${day}::date
      OR i.status = 'VERIFIED' AND i.expires_on < ${day}::date THEN 'identity_expired'
    WHEN r.status = 'SUSPENDED' THEN 'right_suspended'
    WHEN r.status = 'EXPIRED' OR r.carries_until < ${day}::date
      OR r.status = 'VERIFIED' AND r.expires_on < ${day}::date THEN 'right_expired'
    END AS code,
    (l.id IS NULL OR l.status = 'ACTIVE' AND n.marketplace = ANY(l.marketplaces)
      AND (l.all_rights OR n.right_id = ANY(l.right_ids))) AND (i.id IS NULL OR i.status = 'VERIFIED' OR i.carries_until >= ${day}::date)
      AND (r.id IS NULL OR r.status IN ('VERIFIED', 'WITHDRAWN') OR r.carries_until >= ${day}::date) AS stands
  ) found
  WHERE n.paused_at IS NULL AND found.code IS NOT NULL
    OR n.paused_at IS NOT NULL AND (found.code IS NULL AND found.stands OR found.code <> n.pause_code)
  ORDER BY n.id LIMIT ${BATCH} FOR NO KEY UPDATE OF n`;

/** Out of every queue, until what they rest on stands again. */
async function pause(tx: Tx, found: readonly Found[]): Promise<void> {
  const now = clock.now();
  for (const [code, group] of Map.groupBy(found, (row) => row.code)) {
    if (code === null) continue;
    const where = { id: { in: group.map(({ id }) => id) } };
    await tx.notice.updateMany({ where, data: { pausedAt: now, pauseCode: code, queuedAt: null } });
    const fresh = group.filter(({ paused }) => !paused);
    await record(
      tx,
      SYSTEM,
      ...fresh.map(
        ({ id }) =>
          ({
            type: 'notice.paused',
            chainId: id,
            subjectType: 'notice',
            subjectId: id,
            data: { code },
          }) as const,
      ),
    );
  }
}

/** Back into the queue, at the place they had. */
async function resume(tx: Tx, found: readonly Found[]): Promise<void> {
  const ids = found.filter(({ code }) => code === null).map(({ id }) => id);
  if (ids.length === 0) return;
  await tx.$executeRaw`
    UPDATE notice SET paused_at = NULL, pause_code = NULL, queued_at = submitted_at WHERE id = ANY(${ids}::uuid[])`;
  await record(
    tx,
    SYSTEM,
    ...ids.map(
      (id) =>
        ({ type: 'notice.resumed', chainId: id, subjectType: 'notice', subjectId: id, data: {} }) as const,
    ),
  );
}

/**
 * Pauses or resumes the undecided notices that rest on an identity, a right or a letter, as it stands now; at most a
 * batch, in the caller's transaction. Idempotent.
 * @returns how many it changed: a full batch means that there may be more
 */
async function settleBatch(tx: Tx, subjectId: string): Promise<number> {
  const found = await findUnsettled(tx, subjectId, writeDate(today()));
  await pause(tx, found);
  await resume(tx, found);
  return found.length;
}

/**
 * Undecided notices of a letter that is over go on under another of the same agent and rights holder that covers them.
 * After a revocation only a letter that comes into force later carries them: what was revoked stays frozen until then.
 */
const moveToOtherLetter = (tx: Tx, subjectId: string, day: string) => tx.$executeRaw`
  UPDATE notice n SET authorization_id = fresh.id
  FROM "authorization" old, "authorization" fresh
  WHERE (fresh.id = ${subjectId}::uuid OR old.id = ${subjectId}::uuid AND old.status <> 'REVOKED')
    AND fresh.party_id = old.party_id AND fresh.account_id = old.account_id AND fresh.id <> old.id
    AND fresh.status = 'ACTIVE' AND ${day}::date BETWEEN fresh.valid_from AND fresh.valid_until
    AND (old.status IN ('EXPIRED', 'REVOKED') OR old.valid_until < ${day}::date)
    AND n.authorization_id = old.id AND n.status IN ('SUBMITTED', 'IN_REVIEW')
    AND (fresh.all_rights OR n.right_id = ANY(fresh.right_ids)) AND n.marketplace = ANY(fresh.marketplaces)`;

/**
 * The worker's `notice.settle-pauses`, set by every change of an identity, a right or a letter that notices may rest on
 * (its id is `subjectId`): each batch commits by itself, and a run that was cut short is simply run again.
 */
export async function settlePauses(subjectId: string): Promise<void> {
  await inTransaction((tx) => moveToOtherLetter(tx, subjectId, writeDate(today())));
  for (let more = true; more;) {
    more = (await inTransaction((tx) => settleBatch(tx, subjectId))) === BATCH;
  }
}
