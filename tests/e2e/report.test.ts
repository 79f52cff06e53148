import { expect, test } from '@playwright/test';
import {
  beginReport,
  claimAndSend,
  giveHolder,
  giveListings,
  giveRight,
  resumeReport,
} from './journey/report';
import { verify } from './journey/at-desk';
import { newEmail, signIn } from './support/accounts';
import { sql } from './support/database';
import { waitForCode, waitForMail } from './support/inbox';
import { sellerWithListings } from './support/shop';
import { type Manner, Visitor } from './support/visitor';

interface Case {
  name: string;
  manner: Manner;
  marketplace: 'TMALL' | 'ALIBABA';
  holder: { legalName: string; country: string; address: string };
  person: string;
}

const CASES: Case[] = [
  {
    name: 'in Chinese without JavaScript',
    manner: { locale: 'zh-CN', js: false, width: 390 },
    marketplace: 'TMALL',
    holder: { legalName: '永康市新街工具有限公司', country: 'CN', address: '浙江省金华市永康市新街 9 号' },
    person: '李小红',
  },
  {
    name: 'in English with JavaScript',
    manner: { locale: 'en', js: true, dark: true },
    marketplace: 'ALIBABA',
    holder: { legalName: 'Nolan Tools Ltd', country: 'IE', address: '1 Quay Street, Dublin' },
    person: 'Nora Nolan',
  },
];

const REFERENCE = /N-\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;

/** The desk's paths of what came with a notice. */
async function papersOf(reference: string) {
  const [row] = await sql<{ identity: string; right_id: string; id: string }>(
    `SELECT i.id AS identity, n.right_id, n.id FROM notice n JOIN identity i ON i.party_id = n.party_id
     WHERE n.reference = $1`,
    [reference],
  );
  if (!row) throw new Error(`no notice ${reference}`);
  return {
    identity: `/identity/${row.identity}`,
    right: `/rights/${row.right_id}`,
    notice: `/desk/notices/${row.id}`,
  };
}

for (const { name, manner, marketplace, holder, person } of CASES) {
  test(`a report without an account, ${name}`, async ({ browser }) => {
    test.setTimeout(900_000);
    const email = newEmail('visitor');
    const { listings } = await sellerWithListings(marketplace, 2);
    const first = await Visitor.arrive(browser, manner);
    await beginReport(first, person, email);
    await giveHolder(first, holder);
    const code = await waitForCode(email);
    await first.leave();

    // another day, another browser: the link and a code to the same address
    const visitor = await Visitor.arrive(browser, manner);
    await resumeReport(visitor, email, [code]);
    await visitor.follow(visitor.words('report')('hub.goOn'));
    await visitor.comesTo(/\/right$/);
    await giveRight(visitor, 'NOLAN', holder.legalName);
    await giveListings(
      visitor,
      marketplace,
      listings.map(({ url }) => url),
    );
    const report = await claimAndSend(visitor, person);
    const reference = REFERENCE.exec(await visitor.page.getByRole('main').innerText())?.[0] ?? '';
    const filed = await waitForMail(email, ({ text }) => text.includes(reference));
    expect(filed.text).toContain('/report/open/');

    // the back button finds it sent, a stranger nothing
    await visitor.page.goto(`${report}/check`);
    await visitor.comesTo(new RegExp(`^${report}$`));
    const stranger = await Visitor.arrive(browser, manner);
    await stranger.page.goto(report);
    await stranger.comesTo(/^\/report$/);

    const papers = await papersOf(reference);
    const reviewer = await Visitor.arrive(browser, { ...manner, width: 1280 });
    await signIn(reviewer, 'mara@ipp.example');
    await reviewer.readIn(manner.locale);
    await reviewer.open(papers.notice);
    await reviewer.sees(reviewer.words('report')('desk.title'));
    await verify(reviewer, papers.identity);
    await verify(reviewer, papers.right);
    await reviewer.open(papers.notice);
    await reviewer.sees(reviewer.words('report')('desk.verified'));

    // the guest's own case, and from guest to account
    await visitor.open(report);
    await visitor.follow(visitor.words('report')('hub.open'));
    await visitor.comesTo(/^\/notices\/[^/]+$/);
    await visitor.open(report);
    await visitor.fill('password', 'kraken soup tuesday');
    await visitor.press(visitor.words('report')('account.submit'));
    await visitor.comesTo(/^\/overview$/);
    await visitor.open('/notices');
    await expect(visitor.page.getByRole('main')).toContainText(reference);
  });
}

test('what a visitor cannot know is not told: links, references, addresses with accounts', async ({
  browser,
}) => {
  const visitor = await Visitor.arrive(browser, { locale: 'en', js: false });
  const t = visitor.words('report');
  await visitor.open('/report/open/altered');
  await visitor.sees(t('gone.title'));
  await visitor.open('/status');
  await visitor.fillAll({ reference: 'N-2026-AAAA-AAAA', email: newEmail('nobody') });
  await visitor.press(t('status.submit'));
  await visitor.comesTo(/^\/status$/);
  await visitor.sees(t('status.asked'));

  const taken = 'anna@acme.example';
  await visitor.open('/report');
  await visitor.fillAll({ name: 'Anna Berg', email: taken });
  await visitor.press(t('start.submit'));
  await visitor.comesTo(/^\/report\/code$/);
  await visitor.fill('code', '000000');
  await visitor.press(t('code.submit'));
  await visitor.comesTo(/^\/report\/code$/);
  const latest = await waitForMail(taken, ({ subject }) =>
    subject.includes(visitor.words('account')('mail.report.subject')),
  );
  await visitor.fill('code', /^\d{6}$/m.exec(latest.text)?.[0] ?? '');
  await visitor.press(t('code.submit'));
  await visitor.comesTo(/^\/report\/have-account$/);
});
