import { expect, test } from '@playwright/test';
import { signIn } from './support/accounts';
import { Visitor } from './support/visitor';

const MANNERS = [
  ['with scripts, in English', { locale: 'en', js: true }],
  ['without scripts, in Chinese', { locale: 'zh-CN', js: false, width: 390 }],
] as const;

for (const [name, manner] of MANNERS) {
  test(`notices are found, narrowed and taken away as a table ${name}`, async ({ browser }) => {
    const anna = await Visitor.arrive(browser, manner);
    const [t, n] = [anna.words('manage'), anna.words('notices')];
    await signIn(anna, 'anna@acme.example');
    await anna.readIn(manner.locale);
    await anna.open('/notices');
    await anna.fill('q', 'drill');
    await anna.fill('marketplace', 'ALIEXPRESS');
    await anna.press(t('filter.find'));
    await anna.comesWith('marketplace');
    const rows = anna.page.locator('tbody tr');
    const shown = await rows.count();
    expect(shown).toBeGreaterThan(0);
    expect(new URL(anna.page.url()).searchParams.get('q')).toBe('drill');

    const file = anna.page.waitForEvent('download');
    await anna.follow(t('filter.export'));
    const stream = await (await file).createReadStream();
    const text = (await stream.toArray()).join('');
    expect(text.startsWith('\ufeff')).toBe(true);
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).toContain(t('csv.link'));
    expect(new Set(lines.slice(1).map((line) => line.split(',')[0])).size).toBe(shown);

    await anna.follow(t('filter.clear'));
    await anna.page.waitForURL((url) => url.search === '');
    await anna.fill('q', 'nothing is called like this');
    await anna.press(t('filter.find'));
    await anna.comesWith('q');
    await anna.sees(t('filter.nothing'));
    await anna.follow(n('list.showAll'));
    await anna.comesTo(/\/notices$/);
    await anna.leave();
  });
}

test('a notice not filed yet can be had as a mail to the mailbox', async ({ browser }) => {
  const anna = await Visitor.arrive(browser, { locale: 'en', js: true });
  await signIn(anna, 'anna@acme.example');
  await anna.open('/notices?view=drafts');
  await anna.page.locator('tbody a').first().click();
  await anna.comesTo(/\/notices\/[0-9a-f-]+$/);
  const file = anna.page.waitForEvent('download');
  await anna.page.locator('main a[href$="/by-mail"]').click();
  const mail = (await (await (await file).createReadStream()).toArray()).join('');
  expect(mail).toMatch(/^From: anna@acme\.example\r\nTo: ipr@/m);
  expect(mail).toContain('X-Unsent: 1');
  expect(mail).toMatch(/N-\d{4}-/);
  await anna.leave();
});
