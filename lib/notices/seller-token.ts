import { derivedToken } from '@/lib/platform/token';

/** What a seller's link carries; made again from the id of their door whenever a mail needs it. */
export const sellerToken = (sellerAccessId: string): string =>
  derivedToken(`seller-access:${sellerAccessId}`);
