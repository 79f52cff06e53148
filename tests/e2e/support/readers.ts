import type { Browser } from '@playwright/test';
import { openSellerDoor } from '@/scripts/screenshots/seller-door';
import { signIn } from './accounts';
import { COMPLAINANT, type Reader, REVIEWER } from './main-pages';
import { type Manner, Visitor } from './visitor';

/** A browser in which a reader of main pages is at home. */
export async function readerArrives(
  browser: Browser,
  manner: Manner,
  reader: Reader,
  { accessId }: { accessId: string },
): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, manner);
  if (reader === 'complainant') await signIn(visitor, COMPLAINANT);
  if (reader === 'reviewer') await signIn(visitor, REVIEWER);
  if (reader === 'seller') await openSellerDoor(visitor.page.context(), accessId);
  await visitor.readIn(manner.locale);
  return visitor;
}
