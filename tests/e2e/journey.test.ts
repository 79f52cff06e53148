import { expect, test } from '@playwright/test';
import { answerCounterNotice } from './journey/answer';
import { decideCounterNotice, decideNotice, forward, sendBack, verify } from './journey/at-desk';
import { fileCounterNotice, openCase } from './journey/counter';
import { fileNotice } from './journey/file-notice';
import { proveIdentity, resubmitIdentity } from './journey/prove-identity';
import { registerTrademark } from './journey/register-right';
import { newEmail, register, signIn } from './support/accounts';
import { waitForMail } from './support/inbox';
import { expectOnShop, sellerWithListings } from './support/shop';
import { type Manner, Visitor } from './support/visitor';

interface Journey {
  name: string;
  manner: Manner;
  marketplace: 'ALIEXPRESS' | 'TAOBAO';
  reviewer: string;
  holder: { legalName: string; country: string; address: string };
  person: string;
}

const JOURNEYS: Journey[] = [
  {
    name: 'in English with JavaScript',
    manner: { locale: 'en', js: true },
    marketplace: 'ALIEXPRESS',
    reviewer: 'lin@ipp.example',
    holder: { legalName: 'Keller Werkzeuge GmbH', country: 'DE', address: 'Am Hof 1, 10115 Berlin' },
    person: 'Maria Keller',
  },
  {
    name: 'in Chinese without JavaScript',
    manner: { locale: 'zh-CN', js: false },
    marketplace: 'TAOBAO',
    reviewer: 'wang@ipp.example',
    holder: { legalName: '永康市老街工具有限公司', country: 'CN', address: '浙江省金华市永康市老街 8 号' },
    person: '李建国',
  },
];

const REFERENCE = /[NC]-\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/;
const referenceIn = (text: string): string => REFERENCE.exec(text)?.[0] ?? '';

for (const { name, manner, marketplace, reviewer: reviewerEmail, holder, person } of JOURNEYS) {
  test(`from registration to reinstatement, ${name}`, async ({ browser }) => {
    const email = newEmail('holder');
    const { seller: shop, listings } = await sellerWithListings(marketplace, 3);
    const [complainant, reviewer, seller] = await Promise.all([
      Visitor.arrive(browser, manner),
      Visitor.arrive(browser, manner),
      Visitor.arrive(browser, manner),
    ]);
    await register(complainant, { name: person, email });
    await signIn(reviewer, reviewerEmail);

    const identity = await proveIdentity(complainant, holder);
    await sendBack(reviewer, identity, 'document_unreadable');
    await waitForMail(email, ({ subject }) => subject.includes(holder.legalName));
    await resubmitIdentity(complainant, identity);
    await verify(reviewer, identity);

    const right = await registerTrademark(complainant, 'KELLER 1907', holder.legalName);
    await verify(reviewer, right);

    const links = listings.map(({ url }) => url);
    const notice = await fileNotice(complainant, { marketplace, links, signature: person });
    const reference = referenceIn(await complainant.page.getByRole('main').innerText());
    await waitForMail(email, ({ text }) => text.includes(reference));

    await decideNotice(reviewer, notice, 3);
    await expectOnShop(listings[0], 'REMOVED');
    await expectOnShop(listings[1], 'REMOVED');
    await expectOnShop(listings[2], 'LIVE');

    const door = await openCase(seller, shop.email, reference);
    const counterNotice = await fileCounterNotice(seller);
    const path = `/counter-notices/${counterNotice}`;
    await complainant.findsNothingAt(path);
    await forward(reviewer, `/desk${path}`);
    await waitForMail(email, ({ text }) => text.includes(`${path}`));
    await answerCounterNotice(complainant, counterNotice, person);

    await decideCounterNotice(reviewer, `/desk${path}`, 2);
    await expectOnShop(listings[0], 'LIVE');
    await expectOnShop(listings[1], 'REMOVED');

    await complainant.open(notice);
    await complainant.open('/overview');
    await complainant.open('/notices');
    await expect(complainant.page.getByRole('link', { name: reference })).toBeVisible();
    await seller.open(door);
    await Promise.all([complainant.leave(), reviewer.leave(), seller.leave()]);
  });
}
