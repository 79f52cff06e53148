import { db } from '@/lib/platform/db';

/** Everything a mail about a counter-notice may have to say; null when it is gone. */
export const loadMatter = (id: string) =>
  db.counterNotice.findUnique({
    where: { id },
    include: {
      notice: { include: { account: true, party: { select: { name: true } } } },
      sellerAccess: { include: { seller: { select: { name: true } } } },
      deadlines: { orderBy: { dueAt: 'asc' } },
      response: { select: { retracted: true, refusalCode: true, refusalText: true } },
      proof: true,
      decisions: {
        orderBy: { createdAt: 'desc' },
        take: 1,
        include: {
          items: {
            orderBy: { reportedListing: { position: 'asc' } },
            include: { reportedListing: { include: { listing: true } } },
          },
        },
      },
    },
  });

export type Matter = NonNullable<Awaited<ReturnType<typeof loadMatter>>>;
