import { readListingLinks } from '@/lib/marketplaces/read-listing-links';
import { acceptedLinks } from '@/lib/notices/check-links';
import { openLegalNotice } from '@/lib/notices/open-legal-notice';
import type { AccountActor } from '@/lib/platform/actor';
import { db, inTransaction } from '@/lib/platform/db';
import { closeQueue } from '@/lib/platform/queue';
import { legalNotice } from '@/tests/factories/legal';

// A program of its own: what the desk's inbox does when it takes a mail as a notice, in the database of the site under test.
const [complainant = '', reviewer = '', ...addresses] = process.argv.slice(2);

async function actorOf(email: string): Promise<AccountActor> {
  const { id, role } = await db.account.findUniqueOrThrow({ where: { email } });
  return { kind: 'account', accountId: id, role };
}

const [sender, desk] = await Promise.all([actorOf(complainant), actorOf(reviewer)]);
const { id } = await inTransaction((tx) =>
  openLegalNotice(
    tx,
    desk,
    legalNotice(sender.accountId, {
      marketplace: 'TMALL_HK',
      links: acceptedLinks(readListingLinks(addresses.join('\n'), 'TMALL_HK')),
    }),
  ),
);
console.log(id);
await closeQueue();
await db.$disconnect();
