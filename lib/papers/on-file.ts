import type { AuthorizationStatus, RightKind, VerificationStatus } from '@/lib/generated/prisma/enums';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';

const PAGE = 25;
/** Notices counted for one paper: what was used ten thousand times is listed as fast as what was used ten times. */
export const MOST_COUNTED = 1000;
/** Above every id of version 7: where the newest begin. */
const NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** One paper that was verified, with what it is used for. */
export interface PaperOnFile {
  id: string;
  kind: 'identity' | 'right' | 'letter';
  status: VerificationStatus | AuthorizationStatus;
  reference: string;
  /** the mark, the work, the invention; the party for an identity or a letter */
  title: string;
  partyName: string;
  rightKind: RightKind | null;
  /** false for copyright that a claim statement proves */
  registered: boolean;
  verifiedAt: Date | null;
  expiresOn: Date | null;
  carriesUntil: Date | null;
  /** at most one more than MOST_COUNTED */
  notices: number;
  /** how often reviewers opened an identity's files, and when last */
  looks: number;
  lookedAt: Date | null;
}

/**
 * The papers of the actor's parties that were verified, newest first, by key: in force, being renewed, run out or
 * suspended. One statement; counts and looks are read for the rows of the page only.
 */
export async function listPapersOnFile(
  actor: AccountActor,
  { after = NEWEST }: { after?: string } = {},
): Promise<{ rows: PaperOnFile[]; next: string | null }> {
  const rows = await db.$queryRaw<PaperOnFile[]>`
    WITH mine AS (SELECT party_id FROM party_member WHERE account_id = ${actor.accountId}::uuid),
    page AS (
      SELECT * FROM (
        (SELECT i.id, 'identity' AS kind, i.status::text AS status, i.reference, i.legal_name AS title, i.party_id,
          NULL AS right_kind, true AS registered, i.reviewed_at, i.expires_on, i.carries_until
        FROM mine JOIN identity i ON i.party_id = mine.party_id
        WHERE i.id < ${after}::uuid AND (i.status IN ('VERIFIED', 'EXPIRED', 'SUSPENDED') OR i.carries_until IS NOT NULL)
        ORDER BY i.id DESC LIMIT ${PAGE + 1})
        UNION ALL
        (SELECT r.id, 'right', r.status::text, r.reference, r.title, r.party_id, r.kind::text, r.registered,
          r.reviewed_at, r.expires_on, r.carries_until
        FROM mine JOIN ip_right r ON r.party_id = mine.party_id
        WHERE r.id < ${after}::uuid AND (r.status IN ('VERIFIED', 'EXPIRED', 'SUSPENDED') OR r.carries_until IS NOT NULL)
        ORDER BY r.id DESC LIMIT ${PAGE + 1})
        UNION ALL
        (SELECT l.id, 'letter', l.status::text, l.reference, p.name, l.party_id, NULL, true, l.reviewed_at,
          l.valid_until, NULL
        FROM "authorization" l JOIN party p ON p.id = l.party_id
        WHERE l.account_id = ${actor.accountId}::uuid AND l.id < ${after}::uuid AND l.status IN ('ACTIVE', 'EXPIRED')
        ORDER BY l.id DESC LIMIT ${PAGE + 1})
      ) papers ORDER BY id DESC LIMIT ${PAGE + 1}
    )
    SELECT page.id, page.kind, page.status, page.reference, page.title, party.name AS "partyName",
      page.right_kind AS "rightKind", page.registered, page.reviewed_at AS "verifiedAt",
      page.expires_on AS "expiresOn", page.carries_until AS "carriesUntil", used.notices, seen.looks,
      seen.last AS "lookedAt"
    FROM page JOIN party ON party.id = page.party_id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS notices FROM (
        (SELECT 1 FROM notice n WHERE page.kind = 'right' AND n.right_id = page.id AND n.status <> 'DRAFT'
          LIMIT ${MOST_COUNTED + 1})
        UNION ALL (SELECT 1 FROM notice n WHERE page.kind = 'identity' AND n.party_id = page.party_id
          AND n.status <> 'DRAFT' LIMIT ${MOST_COUNTED + 1})
        UNION ALL (SELECT 1 FROM notice n WHERE page.kind = 'letter' AND n.authorization_id = page.id
          AND n.status <> 'DRAFT' LIMIT ${MOST_COUNTED + 1})
      ) uses
    ) used
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS looks, max(e.at) AS last FROM audit_event e
      WHERE page.kind = 'identity' AND e.chain_id = page.id AND e.type = 'document.viewed'
    ) seen
    ORDER BY page.id DESC`;
  const page = rows.slice(0, PAGE);
  return { rows: page, next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null };
}
