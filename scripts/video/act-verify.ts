import { arrival, field, filesAccepted, primary } from '../walk/page-parts';
import { specimen } from '../walk/papers';
import { verifyAtDesk } from '../walk/verify-at-desk';
import { answer, answerUnseen, goOn, scene, type Stage } from './director';

/** Shows where files go in, and lets one be taken. */
async function upload({ camera }: Stage, name: string, title: string): Promise<void> {
  const { page } = camera;
  await camera.press(page.locator('main .drop .btn').first());
  await page.locator('main input[type=file]').setInputFiles(await specimen(name, title));
  await filesAccepted(page);
  await camera.hold(0.8);
}

/** Sends what the page shows, and gives the path of the page that then says it is with us. */
async function submit({ camera }: Stage, path: RegExp): Promise<string> {
  await camera.press(primary(camera.page));
  await primary(camera.page).click();
  await arrival(camera.page, path);
  return new URL(camera.page.url()).pathname;
}

/** Proves the company's identity; ends when a reviewer, whom the film does not show, has verified it. */
async function actIdentity(stage: Stage): Promise<void> {
  const { camera, person, browser, env } = stage;
  const { page } = camera;
  const { legalName, country, address, documentNumber } = person.company;
  await page.goto('/identity/new', { waitUntil: 'networkidle' });
  await scene(stage, 'party', async () => {
    await camera.hold(0.5);
    await camera.click(field(page, 'kind', 'ENTITY'));
    await goOn(stage, /\/details$/);
    await answer(stage, { legalName });
    await camera.select(field(page, 'country'), country);
    await answer(stage, { address });
    await goOn(stage, /\/document$/);
  });
  await scene(stage, 'paper', async () => {
    await answer(stage, { documentNumber });
    await goOn(stage, /\/files$/);
    await upload(stage, 'registration.pdf', 'Business registration');
    await goOn(stage, /\/check$/);
  });
  let path = '';
  await scene(stage, 'sent', async () => {
    await camera.hold(1);
    path = await submit(stage, /^\/identity\/[^/]+$/);
  });
  await verifyAtDesk(browser, env.APP_URL ?? '', `/desk${path.replace('/identity/', '/identities/')}`);
}

/** Registers the trademark; ends when it has been verified. */
async function actRight(stage: Stage): Promise<void> {
  const { camera, person, browser, env } = stage;
  const { page } = camera;
  const { title = '', number = '', office = '', ...others } = person.mark;
  await page.goto('/rights/new', { waitUntil: 'networkidle' });
  await scene(stage, 'right', async () => {
    await camera.hold(0.5);
    await camera.click(field(page, 'kind', 'TRADEMARK'));
    await goOn(stage, /\/details$/);
    await answer(stage, { title });
    await answerUnseen(stage, others);
    await camera.select(field(page, 'office'), office);
    await answer(stage, { number });
    await goOn(stage, /\/files$/);
  });
  let path = '';
  await scene(stage, 'certificate', async () => {
    await upload(stage, 'certificate.pdf', 'Certificate of registration');
    await goOn(stage, /\/check$/);
    path = await submit(stage, /^\/rights\/[^/]+$/);
  });
  await verifyAtDesk(browser, env.APP_URL ?? '', `/desk${path}`);
}

/** Proves who they are and what they own. */
export async function actVerify(stage: Stage): Promise<void> {
  await actIdentity(stage);
  await actRight(stage);
}
