import { openSellerDoor } from '../screenshots/seller-door';
import { arrival, fill, filesAccepted, goOn, primary } from '../walk/page-parts';
import { specimen } from '../walk/papers';
import type { Person } from '../walk/people';
import type { GuideCamera } from './guide-camera';

/** A seller comes by the link of a mail and prepares a counter-notice. */
export async function counter(camera: GuideCamera, accessId: string, { defence }: Person): Promise<void> {
  const { page } = camera;
  const { sellerToken } = await import('../../lib/notices/seller-token');
  await page.goto(`/respond/${sellerToken(accessId)}`);
  await camera.shoot('file-counter-notice', 1);
  await page.goto(await openSellerDoor(page.context(), accessId));
  await camera.shoot('file-counter-notice', 2);
  await primary(page).click();
  await arrival(page, /\/answer\/listings$/);
  await goOn(page, /\/defence$/);
  await fill(page, 'defenceCode', 'genuine_goods');
  await camera.shoot('file-counter-notice', 3);
  await fill(page, 'explanation', defence);
  await goOn(page, /\/documents$/);
  await page.locator('main input[type=file]').setInputFiles(await specimen('invoice.pdf', 'Invoice'));
  await filesAccepted(page);
  await camera.shoot('file-counter-notice', 4);
}
