import { mailedCode } from '../walk/mailed-code';
import { arrival, field, filesAccepted, fill, fillAll, goOn, primary } from '../walk/page-parts';
import { specimen } from '../walk/papers';
import type { Person } from '../walk/people';
import type { GuideCamera } from './guide-camera';

/** Somebody new registers; ends on the overview. */
export async function register(camera: GuideCamera, person: Person, mailUrl: string): Promise<void> {
  const { page } = camera;
  await page.goto('/sign-in');
  await camera.shoot('register', 4);
  await page.goto('/register');
  const { name, email, password } = person;
  await fillAll(page, { name, email, password });
  await field(page, 'terms').check();
  await camera.shoot('register', 1);
  await goOn(page, /^\/register\/confirm$/);
  await fill(page, 'code', await mailedCode(mailUrl, email));
  await camera.shoot('register', 2);
  await goOn(page, /^\/overview$/);
  await camera.shoot('register', 3);
}

/** Proves the identity of their company, up to sending it. */
export async function proveIdentity(camera: GuideCamera, { company }: Person): Promise<void> {
  const { page } = camera;
  const { documentNumber, ...details } = company;
  await page.goto('/identity/new');
  await fill(page, 'kind', 'ENTITY');
  await camera.shoot('prove-identity', 1);
  await goOn(page, /\/details$/);
  await fillAll(page, details);
  await camera.shoot('prove-identity', 2);
  await goOn(page, /\/document$/);
  await fillAll(page, { documentNumber });
  await camera.shoot('prove-identity', 3);
  await goOn(page, /\/files$/);
  await page
    .locator('main input[type=file]')
    .setInputFiles(await specimen('registration.pdf', 'Registration'));
  await filesAccepted(page);
  await camera.shoot('prove-identity', 4);
  await goOn(page, /\/check$/);
  await camera.shoot('prove-identity', 5);
  await primary(page).click();
  await arrival(page, /^\/identity\/[^/]+$/);
}

/** Registers their trademark, up to sending it. */
export async function registerRight(camera: GuideCamera, { mark }: Person): Promise<void> {
  const { page } = camera;
  await page.goto('/rights/new');
  await fill(page, 'kind', 'TRADEMARK');
  await camera.shoot('register-right', 1);
  await goOn(page, /\/details$/);
  await fillAll(page, mark);
  await camera.shoot('register-right', 2);
  await goOn(page, /\/files$/);
  await page.locator('main input[type=file]').setInputFiles(await specimen('certificate.pdf', 'Certificate'));
  await filesAccepted(page);
  await camera.shoot('register-right', 3);
  await goOn(page, /\/check$/);
  await camera.shoot('register-right', 4);
}
