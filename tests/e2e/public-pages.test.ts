import { expect, type Locator, type Page, test } from '@playwright/test';
import { Visitor } from './support/visitor';

/** Goes on with Tab until the target has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let stop = 0; stop < 40; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(target)}`);
}

test('the documents somebody needs are found with the keyboard and without JavaScript', async ({
  browser,
}) => {
  const visitor = await Visitor.arrive(browser, { locale: 'zh-CN', js: false, width: 390 });
  const [t, d] = [visitor.words('public'), visitor.words('identity')];
  const { page } = visitor;
  await visitor.open('/documents-needed');
  const choose = async (name: string, steps: number) => {
    await tabTo(page, page.locator(`[name=${name}]`).first());
    await page.keyboard.press('Space');
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  };
  await choose('who', 2);
  await choose('place', 1);
  await choose('right', 2);
  await tabTo(page, page.getByRole('button', { name: t('documents.show') }));
  await page.keyboard.press('Enter');
  await visitor.comesWith('right');
  expect(new URL(page.url()).search).toBe('?who=agent&place=overseas&right=unregistered');
  const list = page.getByRole('region', { name: t('documents.list.title') });
  for (const paper of ['holderIdentity', 'letter', 'statement', 'creation'] as const)
    await expect(list.getByRole('heading', { name: t(`documents.list.${paper}`) })).toBeVisible();
  await expect(list).toContainText(d('documentTypes.DRIVING_LICENCE.label'));
  await expect(page.locator('[name=who][value=agent]')).toBeChecked();
  await visitor.leave();
});

test('an address with half an answer says what is missing', async ({ browser }) => {
  const visitor = await Visitor.arrive(browser, { locale: 'en', js: true });
  await visitor.open('/documents-needed?who=entity&right=moon');
  await visitor.sees(visitor.words('public')('documents.incomplete'));
  await expect(visitor.page.locator('[name=who][value=entity]')).toBeChecked();
  await visitor.leave();
});

/** Loads a track of the film as choosing it in the player does, and gives how many captions it has. */
const captionsIn = (page: Page, language: string) =>
  page.evaluate(async (wanted) => {
    const element = document.querySelector<HTMLTrackElement>(`track[srclang="${wanted}"]`);
    if (!element) throw new Error(`no captions in ${wanted}`);
    element.track.mode = 'hidden';
    if (element.readyState < 2)
      await new Promise((resolve, reject) => {
        element.addEventListener('load', resolve);
        element.addEventListener('error', () => reject(new Error(`captions in ${wanted} do not load`)));
      });
    return element.track.cues?.length;
  }, language);

test('the film plays, with captions in both languages that match the transcript', async ({ browser }) => {
  const visitor = await Visitor.arrive(browser, { locale: 'en', js: true });
  const { page } = visitor;
  await visitor.open('/');
  await visitor.follow(visitor.words('public')('landing.learn.video'));
  await visitor.comesTo(/^\/tutorials$/);
  const scenes = await page.locator('.transcript li').count();
  for (const language of ['en', 'zh-CN']) expect(await captionsIn(page, language)).toBe(scenes);
  const video = page.locator('video');
  await video.focus();
  const film = (read: 'duration' | 'currentTime') =>
    video.evaluate((element: HTMLVideoElement, name) => element[name], read);
  // muted, or a browser that nobody has clicked in may refuse
  await video.evaluate((element: HTMLVideoElement) => {
    element.muted = true;
    return element.play();
  });
  await expect.poll(() => film('currentTime')).toBeGreaterThan(0.5);
  expect(await film('duration')).toBeGreaterThan(60);
  expect(await film('duration')).toBeLessThan(121);
  await visitor.leave();
});

test('guides show their pictures, and say so of one there is not', async ({ browser }) => {
  const visitor = await Visitor.arrive(browser, { locale: 'zh-CN', js: false, dark: true });
  const g = visitor.words('guides');
  await visitor.open('/guides');
  await visitor.follow(g('list.file-notice.title'));
  await visitor.comesTo(/^\/guides\/file-notice$/);
  const pictures = visitor.page.locator('.guide-steps img');
  await expect(pictures).toHaveCount(6);
  for (const address of await pictures.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src)))
    expect((await visitor.page.request.get(address)).status()).toBe(200);
  await visitor.findsNothingAt('/guides/no-such-guide');
  await visitor.leave();
});
