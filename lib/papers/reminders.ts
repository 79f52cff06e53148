import { today, writeDate } from '@/lib/identities/calendar-date';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/queue';
import { noteOnce } from './ledger';
import { mailJobs, type PaperKind, REMINDER_DAYS } from './paper-mails';

/** Papers in one transaction. */
const BATCH = 100;
const [EARLY, SOON, LAST] = REMINDER_DAYS;

interface Expiring {
  id: string;
  date: string;
  days: number;
  key: string;
  accountIds: string[];
}

// One statement for each kind: the name of a table is no parameter. The mark of the day is the last of 90, 30 and 7
// that has been reached, so that a worker that was away sends one reminder and not those it missed.
const FIND = {
  identity: (tx: Tx, day: string) => tx.$queryRaw<Expiring[]>`
    SELECT due.*, ARRAY(
      SELECT m.account_id::text FROM party_member m JOIN account a ON a.id = m.account_id
      WHERE m.party_id = due.party_id AND a.disabled_at IS NULL AND NOT a.guest) AS "accountIds"
    FROM (
      SELECT i.id, i.party_id, to_char(i.expires_on, 'YYYY-MM-DD') AS date, mark.days,
        'remind:' || i.id || ':' || to_char(i.expires_on, 'YYYY-MM-DD') || ':' || mark.days AS key
      FROM identity i CROSS JOIN LATERAL (SELECT CASE WHEN i.expires_on <= ${day}::date + ${LAST}::int THEN ${LAST}::int
        WHEN i.expires_on <= ${day}::date + ${SOON}::int THEN ${SOON}::int ELSE ${EARLY}::int END AS days) mark
      WHERE i.status = 'VERIFIED' AND i.expires_on >= ${day}::date AND i.expires_on <= ${day}::date + ${EARLY}::int
    ) due
    WHERE NOT EXISTS (SELECT 1 FROM mail_delivery d WHERE d.key = due.key) ORDER BY due.date, due.id LIMIT ${BATCH}`,
  right: (tx: Tx, day: string) => tx.$queryRaw<Expiring[]>`
    SELECT due.*, ARRAY(
      SELECT m.account_id::text FROM party_member m JOIN account a ON a.id = m.account_id
      WHERE m.party_id = due.party_id AND a.disabled_at IS NULL AND NOT a.guest) AS "accountIds"
    FROM (
      SELECT r.id, r.party_id, to_char(r.expires_on, 'YYYY-MM-DD') AS date, mark.days,
        'remind:' || r.id || ':' || to_char(r.expires_on, 'YYYY-MM-DD') || ':' || mark.days AS key
      FROM ip_right r CROSS JOIN LATERAL (SELECT CASE WHEN r.expires_on <= ${day}::date + ${LAST}::int THEN ${LAST}::int
        WHEN r.expires_on <= ${day}::date + ${SOON}::int THEN ${SOON}::int ELSE ${EARLY}::int END AS days) mark
      WHERE r.status = 'VERIFIED' AND r.expires_on >= ${day}::date AND r.expires_on <= ${day}::date + ${EARLY}::int
    ) due
    WHERE NOT EXISTS (SELECT 1 FROM mail_delivery d WHERE d.key = due.key) ORDER BY due.date, due.id LIMIT ${BATCH}`,
  letter: (tx: Tx, day: string) => tx.$queryRaw<Expiring[]>`
    SELECT due.*, ARRAY(
      SELECT a.id::text FROM account a WHERE a.id = due.account_id AND a.disabled_at IS NULL AND NOT a.guest)
      AS "accountIds"
    FROM (
      SELECT l.id, l.account_id, to_char(l.valid_until, 'YYYY-MM-DD') AS date, mark.days,
        'remind:' || l.id || ':' || to_char(l.valid_until, 'YYYY-MM-DD') || ':' || mark.days AS key
      FROM "authorization" l CROSS JOIN LATERAL (SELECT CASE
        WHEN l.valid_until <= ${day}::date + ${LAST}::int THEN ${LAST}::int
        WHEN l.valid_until <= ${day}::date + ${SOON}::int THEN ${SOON}::int ELSE ${EARLY}::int END AS days) mark
      WHERE l.status = 'ACTIVE' AND l.valid_until >= ${day}::date AND l.valid_until <= ${day}::date + ${EARLY}::int
    ) due
    WHERE NOT EXISTS (SELECT 1 FROM mail_delivery d WHERE d.key = due.key) ORDER BY due.date, due.id LIMIT ${BATCH}`,
} satisfies Record<PaperKind, (tx: Tx, day: string) => Promise<Expiring[]>>;

/**
 * Reminds the owners of a batch of papers that run out within 90, 30 or 7 days: once for each paper, date and mark, noted
 * in the transaction that sends the mails on their way.
 * @returns how many papers it found
 */
export async function remind(kind: PaperKind): Promise<number> {
  return inTransaction(async (tx) => {
    const found = await FIND[kind](tx, writeDate(today()));
    const fresh = await noteOnce(
      tx,
      found.map(({ key }) => key),
    );
    const due = found.filter(({ key }) => fresh.has(key));
    await enqueue(tx, ...due.flatMap((paper) => mailJobs(`${kind}-expiring`, paper, paper.days)));
    return found.length;
  });
}
