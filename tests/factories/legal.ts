import { readListingLinks } from '@/lib/marketplaces/read-listing-links';
import { acceptedLinks } from '@/lib/notices/check-links';
import type { LegalNotice } from '@/lib/notices/open-legal-notice';
import { next } from './accounts';

/** Addresses of Taobao that nothing else in the tests reports. */
export const freshLinks = (count: number): string =>
  Array.from({ length: count }, () => `https://item.taobao.com/item.htm?id=${610_000_000_000 + next()}`).join(
    '\n',
  );

/** What a reviewer has read in a mail: a claim of copyright with everything 17 U.S.C. § 512(c)(3)(A) wants. */
export function legalNotice(
  accountId: string,
  given: Partial<LegalNotice> & { linksText?: string } = {},
): LegalNotice {
  const { linksText = freshLinks(1), ...rest } = given;
  return {
    accountId,
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
    marketplace: 'TAOBAO',
    links: acceptedLinks(readListingLinks(linksText, 'TAOBAO')),
    reasonCode: 'copied_images',
    reasonFields: { copied_parts: 'Every picture of the listing is a still of the film.' },
    description: 'The listing sells prints of stills of our film without a licence.',
    statements: ['good_faith', 'authority_perjury'],
    signatureName: 'Ruth Alder',
    locale: 'en',
    profile: 'US_DMCA',
    documentIds: [],
    ...rest,
  };
}
