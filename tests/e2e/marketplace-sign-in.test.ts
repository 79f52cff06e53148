import { expect, test } from '@playwright/test';
import { newEmail } from './support/accounts';
import { waitForCode, waitForMail } from './support/inbox';
import { decideThere, signInThere } from './support/marketplace';
import { type Manner, Visitor } from './support/visitor';

const MANNERS: [string, Manner][] = [
  ['in English, with scripts', { locale: 'en', js: true }],
  ['in Chinese, on a telephone, without scripts', { locale: 'zh-CN', js: false, width: 390, dark: true }],
];

/** What the site's texts say of a marketplace, in the visitor's language. */
function wordsAbout(visitor: Visitor) {
  const [t, m, c] = [
    visitor.words('marketplaceLogin'),
    visitor.words('marketplaces'),
    visitor.words('common'),
  ];
  return { t, c, taobao: m('name.TAOBAO'), tmall: m('name.TMALL') };
}

/** Chooses a marketplace on the page for signing in. */
async function goToTaobao(visitor: Visitor, from = '/sign-in'): Promise<void> {
  const { t, taobao } = wordsAbout(visitor);
  await visitor.open(from);
  await visitor.press(t('buttons.with', { marketplace: taobao }));
}

/** Signs out; on a telephone that is in the menu. */
async function signOut(visitor: Visitor): Promise<void> {
  const menu = visitor.page.locator('header summary');
  if (await menu.isVisible()) await menu.click();
  const { c } = wordsAbout(visitor);
  await visitor.page.getByRole('button', { name: c('action.signOut') }).click();
}

for (const [name, manner] of MANNERS) {
  test(`a marketplace account makes an account, opens it again, is linked and unlinked: ${name}`, async ({
    browser,
  }) => {
    const visitor = await Visitor.arrive(browser, manner);
    const { t, taobao, tmall } = wordsAbout(visitor);
    const email = newEmail('shop');
    const member = { login: email, name: 'Mo Shop', email, verified: true };

    await goToTaobao(visitor, '/sign-in?return=%2Fsettings');
    await signInThere(visitor, member);
    await visitor.comesTo(/^\/sign-in\/marketplace$/);
    await visitor.page.locator('[name=terms]').check();
    await visitor.press(t('pending.make'));
    await visitor.comesTo(/^\/settings$/);
    expect((await waitForMail(email)).subject).toBe(t('mail.linked.subject', { marketplace: taobao }));

    await signOut(visitor);
    await visitor.comesTo(/^\/sign-in$/);
    await goToTaobao(visitor);
    await decideThere(visitor);
    await visitor.comesTo(/^\/overview$/);

    await visitor.open('/settings');
    await visitor.sees(t('settings.noPassword'));
    await visitor.press(t('settings.unlinkWhat', { marketplace: taobao }));
    await visitor.sees(new RegExp(visitor.words('errors')('external_last')));
    await visitor.press(t('settings.linkWhat', { marketplace: tmall }));
    await signInThere(visitor, member);
    await visitor.comesWith('done');
    await visitor.sees(t('settings.linked'));
    await visitor.press(t('settings.unlinkWhat', { marketplace: taobao }));
    await visitor.sees(t('settings.unlinked'));
    await visitor.leave();
  });
}

test('an address the marketplace has not verified is proven by a code, and nobody else’s is', async ({
  browser,
}) => {
  const visitor = await Visitor.arrive(browser, { locale: 'en', js: true });
  const { t } = wordsAbout(visitor);
  const victim = 'oskar@nordlicht.example';
  const login = newEmail('taker');
  await goToTaobao(visitor);
  await signInThere(visitor, { login, name: 'Not Oskar', email: victim });
  await visitor.comesTo(/^\/sign-in\/marketplace$/);
  await visitor.page.locator('[name=terms]').check();
  await visitor.press(t('pending.make'));
  await visitor.comesTo(/^\/sign-in\/marketplace\/confirm$/);
  const warned = await waitForMail(victim, ({ subject }) => subject === t('mail.known.subject'));
  expect(warned.text).not.toMatch(/^\d{6}$/m);

  // with an address of their own they are in
  const own = newEmail('own');
  await visitor.open('/sign-in/marketplace');
  await visitor.page.locator('form:has([name=terms]) [name=email]').fill(own);
  await visitor.page.locator('[name=terms]').check();
  await visitor.press(t('pending.make'));
  await visitor.comesTo(/^\/sign-in\/marketplace\/confirm$/);
  await visitor.fill('code', await waitForCode(own));
  await visitor.press(t('confirm.submit'));
  await visitor.comesTo(/^\/overview$/);
  await visitor.leave();
});

test('what does not come to an end there is said here', async ({ browser }) => {
  const visitor = await Visitor.arrive(browser, { locale: 'en', js: true });
  const { t } = wordsAbout(visitor);
  await goToTaobao(visitor);
  await signInThere(visitor, { login: newEmail('refuser') }, 'refuse');
  await visitor.comesTo(/^\/sign-in$/);
  await visitor.sees(t('problem.cancelled'));
  // an answer nobody here asked for: another's, or one used before
  await visitor.open('/api/auth/callback/taobao?code=stolen&state=stolen');
  await visitor.sees(t('problem.stale'));
  await visitor.findsNothingAt('/api/auth/callback/tmall_hk?code=x&state=x');
  await visitor.leave();
});

test('the way back leads to this site alone', async ({ browser }) => {
  const visitor = await Visitor.arrive(browser, { locale: 'en', js: true });
  const { t } = wordsAbout(visitor);
  const email = newEmail('straight');
  await visitor.open('/sign-in');
  // as if another site had led here with a way back of its own
  await visitor.page.locator('form:has([name=marketplace])').evaluate((form) => {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name: 'return', value: '//evil.example/overview' });
    form.append(field);
  });
  await visitor.press(t('buttons.with', { marketplace: visitor.words('marketplaces')('name.TAOBAO') }));
  await signInThere(visitor, { login: email, name: 'Stray', email, verified: true });
  await visitor.comesTo(/^\/sign-in\/marketplace$/);
  await visitor.page.locator('[name=terms]').check();
  await visitor.press(t('pending.make'));
  await visitor.comesTo(/^\/overview$/);
  expect(new URL(visitor.page.url()).origin).toBe(process.env.APP_URL);
  await visitor.leave();
});
