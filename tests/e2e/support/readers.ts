import type { Browser } from '@playwright/test';
import { signIn } from './accounts';
import { sql } from './database';
import { waitForCode } from './inbox';
import { COMPLAINANT, type Reader, REVIEWER } from './main-pages';
import { type Manner, Visitor } from './visitor';

async function enterDoor(visitor: Visitor, door: string, accessId: string): Promise<void> {
  const t = visitor.words('respond');
  const [access] = await sql<{ email: string }>('SELECT email FROM seller_access WHERE id = $1', [accessId]);
  const email = access?.email ?? '';
  await visitor.page.goto(door);
  await visitor.press(t('door.send'));
  await visitor.page.waitForURL((url) => url.pathname === `${door}/code`);
  await visitor.fill('code', await waitForCode(email));
  await visitor.press(t('code.submit'));
  await visitor.page.waitForURL((url) => url.pathname === `${door}/case`);
}

/** A browser in which a reader of main pages is at home. */
export async function readerArrives(
  browser: Browser,
  manner: Manner,
  reader: Reader,
  { door, accessId }: { door: string; accessId: string },
): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, manner);
  if (reader === 'complainant') await signIn(visitor, COMPLAINANT);
  if (reader === 'reviewer') await signIn(visitor, REVIEWER);
  if (reader === 'seller') await enterDoor(visitor, door, accessId);
  await visitor.readIn(manner.locale);
  return visitor;
}
