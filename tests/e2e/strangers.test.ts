import { expect, test } from '@playwright/test';
import { newEmail, register, signIn } from './support/accounts';
import { sql } from './support/database';
import { Visitor } from './support/visitor';

const ENGLISH = { locale: 'en', js: true } as const;

/** One of each thing that is anna's, as its path. */
async function pathsOfAnna(): Promise<string[]> {
  const rows = await sql<{ path: string }>(
    `WITH mine AS (SELECT m.party_id FROM party_member m JOIN account a ON a.id = m.account_id
       WHERE a.email = 'anna@acme.example')
     (SELECT '/notices/' || id AS path FROM notice WHERE party_id IN (SELECT * FROM mine) AND status = 'DECIDED' LIMIT 1)
     UNION ALL (SELECT '/notices/' || id || '/edit/links' FROM notice
       WHERE party_id IN (SELECT * FROM mine) AND status = 'DRAFT' LIMIT 1)
     UNION ALL (SELECT '/rights/' || id FROM ip_right WHERE party_id IN (SELECT * FROM mine) LIMIT 1)
     UNION ALL (SELECT '/identity/' || id FROM identity WHERE party_id IN (SELECT * FROM mine) LIMIT 1)
     UNION ALL (SELECT '/counter-notices/' || c.id FROM counter_notice c JOIN notice n ON n.id = c.notice_id
       WHERE n.party_id IN (SELECT * FROM mine) AND c.status = 'DECIDED' LIMIT 1)
     UNION ALL (SELECT '/api/documents/' || d.id FROM document d JOIN identity i ON i.id = d.identity_id
       WHERE i.party_id IN (SELECT * FROM mine) AND d.status = 'CLEAN' LIMIT 1)`,
  );
  return rows.map(({ path }) => path);
}

test('what is not theirs does not exist for another complainant, nor the desk', async ({ browser }) => {
  const stranger = await Visitor.arrive(browser, ENGLISH);
  await register(stranger, { name: 'Sam Stranger', email: newEmail('stranger') });
  const paths = await pathsOfAnna();
  expect(paths).toHaveLength(6);
  for (const path of [
    ...paths,
    '/desk',
    '/desk/notices',
    '/desk/identities',
    '/desk/rights',
    '/desk/counter-notices',
  ])
    await stranger.findsNothingAt(path);
  await stranger.leave();
});

test('complainants’ pages do not exist for a reviewer', async ({ browser }) => {
  const reviewer = await Visitor.arrive(browser, ENGLISH);
  await signIn(reviewer, 'lin@ipp.example');
  for (const path of ['/overview', '/notices', '/rights', '/identity', '/counter-notices', '/notices/new'])
    await reviewer.findsNothingAt(path);
  await reviewer.leave();
});

test('somebody who is not signed in is asked to, and comes to the page afterwards', async ({ browser }) => {
  const [path = ''] = await pathsOfAnna();
  const anna = await Visitor.arrive(browser, ENGLISH);
  await anna.page.goto(path);
  await anna.comesTo(/^\/sign-in$/);
  await anna.fillAll({ email: 'anna@acme.example', password: 'specimen-not-secret' });
  await anna.press(anna.words('account')('signIn.submit'));
  await anna.comesTo(new RegExp(`^${path}$`));
  await anna.leave();
});

test('a seller’s link that is altered opens nothing, and a case is closed to whoever has not proven the mailbox', async ({
  browser,
}) => {
  const seller = await Visitor.arrive(browser, ENGLISH);
  const altered = `/respond/${'A'.repeat(43)}`;
  await seller.findsNothingAt(altered);
  await seller.findsNothingAt(`${altered}/case`);
  await seller.leave();
});
