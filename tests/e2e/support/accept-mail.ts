import { readListingLinks } from '@/lib/marketplaces/read-listing-links';
import { acceptedLinks } from '@/lib/notices/check-links';
import { openLegalNotice } from '@/lib/notices/open-legal-notice';
import type { AccountActor } from '@/lib/platform/actor';
import { db, inTransaction } from '@/lib/platform/db';
import { closeQueue } from '@/lib/platform/queue';

// A program of its own: what the desk's inbox does when it takes a mail as a notice, in the database of the site under test.
const [complainant = '', reviewer = '', ...addresses] = process.argv.slice(2);

async function actorOf(email: string): Promise<AccountActor> {
  const { id, role } = await db.account.findUniqueOrThrow({ where: { email } });
  return { kind: 'account', accountId: id, role };
}

const [sender, desk] = await Promise.all([actorOf(complainant), actorOf(reviewer)]);
const { id } = await inTransaction((tx) =>
  openLegalNotice(tx, desk, {
    accountId: sender.accountId,
    party: {
      kind: 'ENTITY',
      name: 'Blue Heron Pictures LLC',
      country: 'US',
      address: '1 Pier Road, Portland',
    },
    right: {
      kind: 'COPYRIGHT',
      title: 'Heron at Dawn',
      number: '',
      office: 'USCO',
      ownerName: 'Blue Heron Pictures LLC',
    },
    marketplace: 'TMALL_HK',
    links: acceptedLinks(readListingLinks(addresses.join('\n'), 'TMALL_HK')),
    reasonCode: 'copied_images',
    reasonFields: { copied_parts: 'Every picture of the listing.' },
    description: 'The listing sells prints of stills of our film without a licence.',
    statements: ['good_faith', 'authority_perjury'],
    signatureName: 'Ruth Alder',
    locale: 'en',
    profile: 'US_DMCA',
    documentIds: [],
  }),
);
console.log(id);
await closeQueue();
await db.$disconnect();
