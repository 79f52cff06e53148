import { field, filesAccepted, fill, goOn, primary, arrival } from '../walk/page-parts';
import { specimen } from '../walk/papers';
import type { Person } from '../walk/people';
import type { GuideCamera } from './guide-camera';

/** Somebody with verified rights prepares a notice, up to sending it. */
export async function fileNotice(
  camera: GuideCamera,
  { marketplace, claim, name }: Person,
  links: readonly string[],
): Promise<void> {
  const { page } = camera;
  await page.goto('/notices/new');
  await goOn(page, /\/edit\/marketplace$/);
  await fill(page, 'marketplace', marketplace);
  await camera.shoot('file-notice', 1);
  await goOn(page, /\/right$/);
  await page.getByRole('main').getByRole('radio').first().check();
  await goOn(page, /\/reason$/);
  const other = field(page, 'reasonCode', 'other');
  await other.check();
  await camera.shoot('file-notice', 2);
  await goOn(page, /\/reason-details$/);
  await fill(page, 'other_explanation', claim.differences);
  await goOn(page, /\/links$/);
  await fill(page, 'linksText', links.join('\n'));
  await primary(page).click();
  await page
    .locator('main table tbody tr')
    .nth(links.length - 1)
    .waitFor();
  await camera.shoot('file-notice', 3, 'main h1');
  await goOn(page, /\/description$/);
  await fill(page, 'description', claim.description);
  await goOn(page, /\/evidence$/);
  await page
    .locator('main input[type=file]')
    .setInputFiles(await specimen('test-purchase.pdf', 'Test purchase'));
  await filesAccepted(page);
  await camera.shoot('file-notice', 4);
  await goOn(page, /\/statements$/);
  for (const box of await page.locator('main [name=statements]').all()) await box.check();
  await fill(page, 'signatureName', name);
  await camera.shoot('file-notice', 5, 'main h1');
  await goOn(page, /\/check$/);
  await camera.shoot('file-notice', 6);
}

/** Looks at a counter-notice and begins to answer it. */
export async function answerCounterNotice(camera: GuideCamera, id: string): Promise<void> {
  const { page } = camera;
  await page.goto(`/counter-notices/${id}`);
  await camera.shoot('answer-counter-notice', 1);
  await primary(page).click();
  await arrival(page, /\/answer\/[a-z]+$/);
  await page.goto(`/counter-notices/${id}/answer/listings`);
  await fill(page, 'extent', 'none');
  await camera.shoot('answer-counter-notice', 2);
  await goOn(page, /\/explanation$/);
  await camera.shoot('answer-counter-notice', 3);
}
