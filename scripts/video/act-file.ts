import { listingsOnSale } from '../walk/listings-on-sale';
import { arrival, field, filesAccepted, primary } from '../walk/page-parts';
import { specimen } from '../walk/papers';
import { answer, goOn, scene, type Stage } from './director';

const LINKS = 3;

async function giveLinks(stage: Stage): Promise<void> {
  const { camera, person, env } = stage;
  const { page } = camera;
  const links = await listingsOnSale(env.DATABASE_URL ?? '', person.marketplace, LINKS);
  await camera.hold(0.5);
  await camera.click(field(page, 'linksText'));
  await field(page, 'linksText').fill(links.join('\n'));
  await camera.hold(1);
  await camera.press(primary(page));
  await primary(page).click();
  await page
    .locator('main table tbody tr')
    .nth(LINKS - 1)
    .waitFor();
  await page.waitForLoadState('networkidle');
  await camera.moveTo(page.locator('main table tbody tr').nth(LINKS - 1));
  await camera.hold(1.5);
  await goOn(stage, /\/description$/);
}

async function giveEvidence(stage: Stage): Promise<void> {
  const { camera, person } = stage;
  const { page } = camera;
  await answer(stage, { description: person.claim.description });
  await goOn(stage, /\/evidence$/);
  await camera.press(page.locator('main .drop .btn').first());
  await page
    .locator('main input[type=file]')
    .setInputFiles(await specimen('test-purchase.pdf', 'Test purchase'));
  await filesAccepted(page);
  await camera.hold(0.8);
  await goOn(stage, /\/statements$/);
}

/** Files a notice; ends on its confirmation. */
export async function actFile(stage: Stage): Promise<void> {
  const { camera, person } = stage;
  const { page } = camera;
  await page.goto('/notices/new', { waitUntil: 'networkidle' });
  await scene(stage, 'notice', async () => {
    await goOn(stage, /\/marketplace$/);
    await camera.click(field(page, 'marketplace', person.marketplace));
    await goOn(stage, /\/right$/);
    await camera.click(page.getByRole('main').getByRole('radio').first());
    await goOn(stage, /\/reason$/);
  });
  await scene(stage, 'reason', async () => {
    await camera.click(field(page, 'reasonCode', 'counterfeit'));
    await goOn(stage, /\/reason-details$/);
    await camera.click(field(page, 'grounds', 'test_purchase'));
    await answer(stage, { differences: person.claim.differences });
    await goOn(stage, /\/links$/);
  });
  await scene(stage, 'links', () => giveLinks(stage));
  await scene(stage, 'evidence', () => giveEvidence(stage));
  await scene(stage, 'sign', async () => {
    for (const box of await page.locator('main [name=statements]').all()) await camera.click(box);
    await answer(stage, { signatureName: person.name });
    await goOn(stage, /\/check$/);
  });
  await scene(stage, 'filed', async () => {
    await camera.hold(0.6);
    await camera.press(primary(page));
    await primary(page).click();
    await arrival(page, /^\/notices\/[^/]+\/filed$/);
  });
}
