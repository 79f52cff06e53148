import { expect, test } from '@playwright/test';
import { prepareNotice } from './journey/file-notice';
import { signIn } from './support/accounts';
import { sql } from './support/database';
import { sellerWithListings } from './support/shop';
import { Visitor } from './support/visitor';

test('two tabs and the back button file a notice once', async ({ browser }) => {
  const { listings } = await sellerWithListings('ALIBABA_1688', 2);
  const anna = await Visitor.arrive(browser, { locale: 'en', js: true });
  const t = anna.words('notices');
  await signIn(anna, 'anna@acme.example');
  const links = listings.map(({ url }) => url);
  const reason = {
    reasonCode: 'other',
    answers: { other_explanation: 'Our mark on goods that are not ours.' },
  };
  const claim = { marketplace: 'ALIBABA_1688', links, signature: 'Anna Berg', reason };
  const notice = await prepareNotice(anna, claim);
  const secondTab = await anna.page.context().newPage();
  await secondTab.goto(`${notice}/edit/check`);

  await anna.press(t('edit.check.file'));
  await anna.comesTo(/\/filed$/);
  await secondTab
    .getByRole('main')
    .getByRole('button', { name: t('edit.check.file'), exact: true })
    .click();
  await secondTab.waitForURL((url) => url.pathname === notice);
  await expect(secondTab.getByText(t('show.already'), { exact: true })).toBeVisible();

  await anna.page.goBack();
  await anna.comesTo(new RegExp(`^${notice}$`));
  const filed = await sql('SELECT 1 FROM audit_event WHERE chain_id = $1 AND type = $2', [
    notice.split('/').at(-1),
    'notice.submitted',
  ]);
  expect(filed).toHaveLength(1);
  await anna.leave();
});
