import { authorizationMachine } from '@/lib/authorizations/machine';
import { today, writeDate } from '@/lib/identities/calendar-date';
import { identityMachine } from '@/lib/identities/machine';
import { SYSTEM } from '@/lib/platform/actor';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/queue';
import { rightMachine } from '@/lib/rights/machine';
import { transition } from '@/lib/workflow/transition';
import { noteOnce } from './ledger';
import { mailJobs, type PaperKind } from './paper-mails';

/** Papers in one transaction. */
const BATCH = 100;

interface Due {
  id: string;
  date: string;
  accountIds: string[];
}

/** A batch of papers past their last day: each is expired, with a mail to everyone concerned. @returns how many there were */
function expireBatch(
  kind: PaperKind,
  find: (tx: Tx, day: string) => Promise<Due[]>,
  expire: (tx: Tx, ids: string[]) => Promise<unknown>,
): Promise<number> {
  return inTransaction(async (tx) => {
    const due = await find(tx, writeDate(today()));
    if (due.length === 0) return 0;
    await expire(
      tx,
      due.map(({ id }) => id),
    );
    await enqueue(tx, ...due.flatMap((paper) => mailJobs(`${kind}-expired`, paper, 0)));
    return due.length;
  });
}

/** Identities whose document is past its date; those who act for the party are told. */
export const expireIdentities = (): Promise<number> =>
  expireBatch(
    'identity',
    (tx, day) => tx.$queryRaw<Due[]>`
      SELECT i.id, to_char(i.expires_on, 'YYYY-MM-DD') AS date, ARRAY(
        SELECT m.account_id::text FROM party_member m JOIN account a ON a.id = m.account_id
        WHERE m.party_id = i.party_id AND a.disabled_at IS NULL AND NOT a.guest) AS "accountIds"
      FROM identity i WHERE i.status = 'VERIFIED' AND i.expires_on < ${day}::date
      ORDER BY i.expires_on, i.id LIMIT ${BATCH} FOR NO KEY UPDATE OF i SKIP LOCKED`,
    (tx, ids) => transition(tx, identityMachine, SYSTEM, { event: 'expire', ids }),
  );

/** The same for rights. */
export const expireRights = (): Promise<number> =>
  expireBatch(
    'right',
    (tx, day) => tx.$queryRaw<Due[]>`
      SELECT r.id, to_char(r.expires_on, 'YYYY-MM-DD') AS date, ARRAY(
        SELECT m.account_id::text FROM party_member m JOIN account a ON a.id = m.account_id
        WHERE m.party_id = r.party_id AND a.disabled_at IS NULL AND NOT a.guest) AS "accountIds"
      FROM ip_right r WHERE r.status = 'VERIFIED' AND r.expires_on < ${day}::date
      ORDER BY r.expires_on, r.id LIMIT ${BATCH} FOR NO KEY UPDATE OF r SKIP LOCKED`,
    (tx, ids) => transition(tx, rightMachine, SYSTEM, { event: 'expire', ids }),
  );

/** The same for letters of authorization, of which the agent is told. */
export const expireLetters = (): Promise<number> =>
  expireBatch(
    'letter',
    (tx, day) => tx.$queryRaw<Due[]>`
      SELECT l.id, to_char(l.valid_until, 'YYYY-MM-DD') AS date, ARRAY(
        SELECT a.id::text FROM account a WHERE a.id = l.account_id AND a.disabled_at IS NULL AND NOT a.guest)
        AS "accountIds"
      FROM "authorization" l WHERE l.status = 'ACTIVE' AND l.valid_until < ${day}::date
      ORDER BY l.valid_until, l.id LIMIT ${BATCH} FOR NO KEY UPDATE OF l SKIP LOCKED`,
    (tx, ids) => transition(tx, authorizationMachine, SYSTEM, { event: 'expire', ids }),
  );

/**
 * Papers whose renewal is still looked at when the day comes until which the ones before counted: nothing of theirs
 * changes, but the notices that rest on them pause. Once for each such day.
 */
export async function settleLapsed(): Promise<number> {
  return inTransaction(async (tx) => {
    const lapsed = await tx.$queryRaw<{ id: string; key: string }[]>`
      SELECT paper.id, paper.key FROM (
        SELECT id, carries_until, 'lapsed:' || id || ':' || to_char(carries_until, 'YYYY-MM-DD') AS key FROM identity
        WHERE carries_until < ${writeDate(today())}::date
        UNION ALL
        SELECT id, carries_until, 'lapsed:' || id || ':' || to_char(carries_until, 'YYYY-MM-DD') FROM ip_right
        WHERE carries_until < ${writeDate(today())}::date
      ) paper
      WHERE NOT EXISTS (SELECT 1 FROM mail_delivery d WHERE d.key = paper.key)
      ORDER BY paper.carries_until, paper.id LIMIT ${BATCH}`;
    const fresh = await noteOnce(
      tx,
      lapsed.map(({ key }) => key),
    );
    const jobs = lapsed
      .filter(({ key }) => fresh.has(key))
      .map(({ id }) => ({ name: 'notice.settle-pauses', payload: { subjectId: id } }) as const);
    await enqueue(tx, ...jobs);
    return lapsed.length;
  });
}
