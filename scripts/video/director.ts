import type { Browser } from '@playwright/test';
import type { Environment } from '../machine/child';
import { arrival, field, primary } from '../walk/page-parts';
import type { Person } from '../walk/people';
import type { FilmCamera } from './film-camera';
import { cues, type Scene } from './scenes';

/** What acting needs. */
export interface Stage {
  camera: FilmCamera;
  person: Person;
  browser: Browser;
  env: Environment;
}

/**
 * Films one scene: `act` is played, and the page then stands until the scene's time is over, so that both languages keep
 * the same time. @throws when the act takes longer than the scene
 */
export async function scene({ camera }: Stage, name: Scene, act: () => Promise<void>): Promise<void> {
  const [from, to] = cues()[name];
  if (Math.abs(camera.time - from) > 0.01)
    throw new Error(`${name} begins at ${camera.time}, not at ${from}`);
  await act();
  const left = to - camera.time;
  if (left < 0) throw new Error(`${name} takes ${(camera.time - from).toFixed(1)} s of its ${to - from}`);
  await camera.hold(left);
}

/** Presses what goes on, and comes to the page whose path ends so. */
export async function goOn({ camera }: Stage, path: RegExp): Promise<void> {
  await camera.press(primary(camera.page));
  await primary(camera.page).click();
  await arrival(camera.page, path);
  await camera.hold(0.2);
}

/** Types answers into fields by their names, one after the other. */
export async function answer({ camera }: Stage, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(values)) await camera.type(field(camera.page, name), text);
}

/** Fills in at once what is not worth watching. */
export async function answerUnseen(
  { camera }: Stage,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, text] of Object.entries(values)) await field(camera.page, name).fill(text);
}
