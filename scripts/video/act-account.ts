import { mailedCode } from '../walk/mailed-code';
import { field } from '../walk/page-parts';
import { answer, goOn, scene, type Stage } from './director';

/** Registers; ends on the overview. */
export async function actAccount(stage: Stage): Promise<void> {
  const { camera, person, env } = stage;
  const { page } = camera;
  await page.goto('/', { waitUntil: 'networkidle' });
  await scene(stage, 'intro', async () => {
    await camera.hold(2.2);
    await camera.press(page.locator('main a[href="/register"]').first());
    await page.goto('/register', { waitUntil: 'networkidle' });
  });
  await scene(stage, 'account', async () => {
    const { name, email, password } = person;
    await answer(stage, { name, email, password });
    await camera.click(field(page, 'terms'));
    await goOn(stage, /^\/register\/confirm$/);
  });
  await scene(stage, 'code', async () => {
    await camera.hold(1);
    await answer(stage, { code: await mailedCode(env.SANDBOX_MAIL_URL ?? '', person.email) });
    await goOn(stage, /^\/overview$/);
  });
  await scene(stage, 'tasks', async () => {
    await camera.hold(2.5);
    await camera.moveTo(page.locator('main .task-title').first());
  });
}
