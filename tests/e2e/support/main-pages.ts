import { sellerToken } from '@/lib/notices/seller-token';
import { sql } from './database';

/** Who looks at a page. */
export type Reader = 'visitor' | 'complainant' | 'reviewer' | 'seller';

export interface MainPage {
  reader: Reader;
  path: string;
}

/** The demonstration's complainant and reviewer who look at pages, and whose matters pages show. */
export const COMPLAINANT = 'anna@acme.example';
export const REVIEWER = 'mara@ipp.example';

const OF_COMPLAINANT = `party_id IN (SELECT m.party_id FROM party_member m JOIN account a ON a.id = m.account_id
  WHERE a.email = '${COMPLAINANT}')`;
const oneOf = (select: string) => `(${select} LIMIT 1)`;

/** Ids of one matter of each kind that the demonstration has, chosen for having much to show. */
const IDS = {
  identity: `SELECT id FROM identity WHERE ${OF_COMPLAINANT} AND status = 'VERIFIED'`,
  right: `SELECT id FROM ip_right WHERE ${OF_COMPLAINANT} AND status = 'VERIFIED'`,
  draft: `SELECT id FROM notice WHERE ${OF_COMPLAINANT} AND status = 'DRAFT' AND right_id IS NOT NULL
    ORDER BY length(links_text) DESC, id`,
  decided: `SELECT id FROM notice WHERE ${OF_COMPLAINANT} AND status = 'DECIDED' ORDER BY listing_count DESC, id`,
  answering: `SELECT c.id FROM counter_notice c JOIN notice n ON n.id = c.notice_id
    WHERE n.${OF_COMPLAINANT} AND c.status = 'FORWARDED' ORDER BY c.id`,
  deskIdentity: `SELECT id FROM identity WHERE status IN ('SUBMITTED', 'IN_REVIEW') ORDER BY queued_at`,
  deskRight: `SELECT id FROM ip_right WHERE status IN ('SUBMITTED', 'IN_REVIEW') ORDER BY queued_at`,
  deskNotice: `SELECT id FROM notice WHERE status = 'IN_REVIEW' ORDER BY listing_count DESC`,
  deskCounter: `SELECT id FROM counter_notice WHERE status = 'RESPONDED' ORDER BY queued_at`,
  deskLetter: `SELECT id FROM "authorization" WHERE status = 'SUBMITTED' ORDER BY queued_at`,
  deskMail: `SELECT id FROM mail_thread WHERE status = 'OPEN' ORDER BY queued_at`,
  access: `SELECT s.id FROM seller_access s JOIN counter_notice c ON c.seller_access_id = s.id WHERE c.status = 'DRAFT'`,
} as const;
type Matter = keyof typeof IDS;

const GUIDES = [
  ...['register', 'prove-identity', 'register-right', 'file-notice'],
  ...['answer-counter-notice', 'file-counter-notice', 'write-to-mailbox'],
];
const VISITORS = [
  ...['/', '/how-it-works', '/privacy', '/terms', '/tutorials', '/guides'],
  ...['/documents-needed', '/documents-needed?who=agent&place=overseas&right=unregistered'],
  ...GUIDES.map((guide) => `/guides/${guide}`),
];
const BEFORE_SIGN_IN = ['/sign-in', '/register', '/forgot-password', '/report', '/status'];
const FILING = ['marketplace', 'right', 'reason', 'links', 'description', 'evidence', 'statements', 'check'];
const ANSWERING = ['listings', 'defence', 'documents', 'contact', 'sign', 'check'];
const DESK = ['notices', 'identities', 'rights', 'authorizations', 'counter-notices', 'mail'];

const pathsOfComplainant = (id: Record<Matter, string>) => [
  ...['/overview', '/settings', '/identity', '/identity/new', `/identity/${id.identity}`],
  ...['/rights', '/rights/new', `/rights/${id.right}`, '/documents'],
  ...['/notices', '/notices/new', `/notices/${id.draft}`, `/notices/${id.decided}`],
  ...FILING.map((step) => `/notices/${id.draft}/edit/${step}`),
  ...['/counter-notices', `/counter-notices/${id.answering}`],
];

const pathsOfReviewer = (id: Record<Matter, string>) => [
  ...DESK.map((queue) => `/desk/${queue}`),
  ...[`/desk/identities/${id.deskIdentity}`, `/desk/rights/${id.deskRight}`],
  ...[`/desk/authorizations/${id.deskLetter}`, `/desk/mail/${id.deskMail}`],
  ...[`/desk/notices/${id.deskNotice}`, `/desk/counter-notices/${id.deskCounter}`],
];

const pathsOfSeller = (door: string) => [
  `${door}/case`,
  ...ANSWERING.map((step) => `${door}/answer/${step}`),
];

async function findIds(): Promise<Record<Matter, string>> {
  const columns = Object.entries(IDS).map(([name, select]) => `${oneOf(select)} AS "${name}"`);
  const [row] = await sql<Record<Matter, string>>(`SELECT ${columns.join(', ')}`);
  const missing = Object.entries(row ?? {}).filter(([, id]) => !id);
  if (!row || missing.length > 0)
    throw new Error(`the demonstration has none of ${missing.map(([name]) => name).join(', ')}`);
  return row;
}

/** The main pages of every area; those of a seller are of one who has begun an answer, and whose door is told. */
export async function mainPages(): Promise<{ pages: MainPage[]; accessId: string }> {
  const id = await findIds();
  const door = `/respond/${sellerToken(id.access)}`;
  const readBy = (reader: Reader, paths: string[]) => paths.map((path): MainPage => ({ reader, path }));
  const pages = [
    ...readBy('visitor', [...VISITORS, ...BEFORE_SIGN_IN, door]),
    ...readBy('complainant', pathsOfComplainant(id)),
    ...readBy('reviewer', pathsOfReviewer(id)),
    ...readBy('seller', pathsOfSeller(door)),
  ];
  return { pages, accessId: id.access };
}
