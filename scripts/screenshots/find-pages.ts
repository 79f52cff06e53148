import pg from 'pg';
import { DEMO_SELLER_EMAIL } from '../../prisma/demo-accounts';

/** Who looks at a page: nobody in particular, somebody with an account, or the seller of a case. */
export type Reader =
  { kind: 'visitor' } | { kind: 'account'; email: string } | { kind: 'seller'; accessId: string };

export interface PageToShow {
  /** begins the picture's file name */
  name: string;
  path: string;
  reader: Reader;
}

const VISITOR: Reader = { kind: 'visitor' };
const ANNA: Reader = { kind: 'account', email: 'anna@acme.example' };
const LIN: Reader = { kind: 'account', email: 'lin@ipp.example' };

const OF_ANNA = `n.party_id IN (SELECT m.party_id FROM party_member m JOIN account a ON a.id = m.account_id
  WHERE a.email = 'anna@acme.example')`;

/** Matters of the demonstration that have something to show, each by the statement that finds its id. */
const MATTERS = {
  draft: `SELECT n.id FROM notice n WHERE n.status = 'DRAFT' AND n.marketplace IS NOT NULL AND n.links_text <> '' AND ${OF_ANNA}
    ORDER BY length(n.links_text) DESC LIMIT 1`,
  notice: `SELECT n.id FROM notice n JOIN counter_notice c ON c.notice_id = n.id WHERE ${OF_ANNA}
    ORDER BY (c.status = 'DECIDED') DESC, n.listing_count DESC, n.id LIMIT 1`,
  waitingNotice: `SELECT n.id FROM notice n WHERE n.status IN ('SUBMITTED', 'IN_REVIEW')
    ORDER BY (n.reviewer_id IS NULL) DESC, n.listing_count DESC, n.id LIMIT 1`,
  waitingRight: `SELECT r.id FROM ip_right r WHERE r.status = 'SUBMITTED'
    ORDER BY (SELECT count(*) FROM document d WHERE d.right_id = r.id AND d.status = 'CLEAN') DESC, r.queued_at LIMIT 1`,
  toAnswer: `SELECT c.id FROM counter_notice c JOIN notice n ON n.id = c.notice_id WHERE c.status = 'FORWARDED' AND ${OF_ANNA}
    ORDER BY c.forwarded_at DESC LIMIT 1`,
  sellerAccess: `SELECT s.id FROM seller_access s JOIN reported_listing r ON r.seller_access_id = s.id
    WHERE s.email = '${DEMO_SELLER_EMAIL}' AND r.status = 'REMOVED' ORDER BY s.created_at DESC LIMIT 1`,
} as const;

/** The pages to show, with the ids they have in this database. @throws when the demonstration has no such matter */
export async function findPages(databaseUrl: string): Promise<PageToShow[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const idOf = async (matter: keyof typeof MATTERS): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(MATTERS[matter]);
    if (!rows[0]) throw new Error(`The demonstration has no ${matter} to show.`);
    return rows[0].id;
  };
  try {
    return [
      { name: 'landing', path: '/', reader: VISITOR },
      { name: 'sign-in', path: '/sign-in', reader: VISITOR },
      { name: 'overview', path: '/overview', reader: ANNA },
      { name: 'filing-links', path: `/notices/${await idOf('draft')}/edit/links`, reader: ANNA },
      { name: 'notice', path: `/notices/${await idOf('notice')}`, reader: ANNA },
      { name: 'answer', path: `/counter-notices/${await idOf('toAnswer')}`, reader: ANNA },
      { name: 'desk-notice', path: `/desk/notices/${await idOf('waitingNotice')}`, reader: LIN },
      { name: 'desk-right', path: `/desk/rights/${await idOf('waitingRight')}`, reader: LIN },
      { name: 'respond', path: '/respond', reader: { kind: 'seller', accessId: await idOf('sellerAccess') } },
    ];
  } finally {
    await client.end();
  }
}
