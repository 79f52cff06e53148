import { getTranslations } from 'next-intl/server';
import type { ExportedListing } from '@/lib/notices/export-notices';
import { isReasonCode } from '@/lib/notices/reasons';

/** 2026-11-25 09:30, in UTC: a spreadsheet reads it as a moment wherever it stands. */
const moment = (at: Date | null): string => (at ? at.toISOString().slice(0, 16).replace('T', ' ') : '');

/** Writes a listing with its notice as the cells of a row, in the reader's words. */
export async function exportedRow(): Promise<(listing: ExportedListing) => string[]> {
  const [states, market, reason] = await Promise.all([
    getTranslations('states'),
    getTranslations('marketplaces.name'),
    getTranslations('reasons.complaint'),
  ]);
  return (listing) => [
    listing.reference,
    states(`notice.${listing.noticeStatus}.label`),
    moment(listing.submittedAt),
    listing.partyName,
    listing.rightTitle ?? '',
    listing.marketplace ? market(listing.marketplace) : '',
    isReasonCode(listing.reasonCode) ? reason(`${listing.reasonCode}.label`) : '',
    listing.canonicalUrl ?? '',
    listing.title ?? '',
    listing.listingStatus ? states(`listing.${listing.listingStatus}.label`) : '',
    listing.explanation ?? '',
    moment(listing.removedAt),
    moment(listing.reinstatedAt),
  ];
}
