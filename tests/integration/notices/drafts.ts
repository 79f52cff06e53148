import type { Notice } from '@/lib/generated/prisma/client';
import { db } from '@/lib/platform/db';
import { makeComplainant, makeNotice } from '@/tests/factories/notices';

/** Listings the sandbox has on Taobao, all on sale. */
export const bulkId = (n: number): string => String(900_000_000_000 + n);
export const taobaoUrl = (id: string): string => `https://item.taobao.com/item.htm?id=${id}`;
export const bulkLinks = (count: number, from = 1): string =>
  Array.from({ length: count }, (_, i) => taobaoUrl(bulkId(from + i))).join('\n');

/** A draft of which every step is answered. */
const complete = {
  status: 'DRAFT',
  reasonCode: 'counterfeit',
  description: 'The drill copies our mark and our housing.',
  statements: ['good_faith', 'accuracy', 'authority', 'share_with_seller'],
  signatureName: 'Anna Berg',
  linksText: bulkLinks(3),
} as const satisfies Partial<Omit<Notice, 'reasonFields'>>;

export async function makeDraft(given: Partial<Omit<Notice, 'reasonFields'>> = {}) {
  const owner = await makeComplainant();
  const draft = await makeNotice(owner, { ...complete, ...given });
  const reasonFields = { grounds: 'pictures', differences: 'Our housing is orange, theirs is red.' };
  const notice = await db.notice.update({ where: { id: draft.id }, data: { reasonFields } });
  return { ...owner, notice };
}

/** What is kept of everything that was filed: state, listings, history and jobs. */
export async function standing(noticeId: string) {
  const notice = await db.notice.findUniqueOrThrow({
    where: { id: noticeId },
    include: { listings: { orderBy: { position: 'asc' }, include: { listing: true } }, versions: true },
  });
  const events = await db.auditEvent.findMany({ where: { chainId: noticeId }, orderBy: { seq: 'asc' } });
  return { notice, events: events.map((event) => event.type) };
}
