import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { withoutOverlay } from '../walk/page-parts';
import { type Point, withPointer } from './cursor';
import type { Frame } from './encode';

/** Pixels of the page, and how many of the film each is: 1280 × 720. */
export const VIEWPORT = { width: 960, height: 540 } as const;
export const SCALE = 4 / 3;

/** Seconds, and into how many pictures a movement is cut. */
const MOVE = { seconds: 0.45, frames: 9 };
const SCROLL = { seconds: 0.3, frames: 5 };
const PRESS = { seconds: 0.24, frames: 4 };
const STROKE_SECONDS = 0.08;
/** Strokes a text is typed in, whatever its length: a long one is typed faster. */
const STROKES = 7;

const smooth = (part: number): number => part * part * (3 - 2 * part);

/**
 * Films a page frame by frame: each picture stands as long as the film says and not as long as the machine took, so the film
 * is the same on a slow machine. Waiting for pages is not in it.
 */
export class FilmCamera {
  readonly frames: Frame[] = [];
  private pointer: Point = { x: 640, y: 420 };
  private picture: Buffer | undefined;
  /** seconds filmed */
  time = 0;

  constructor(
    readonly page: Page,
    private readonly folder: string,
  ) {}

  private async look(): Promise<Buffer> {
    await withoutOverlay(this.page);
    this.picture = await this.page.screenshot({ animations: 'disabled', caret: 'initial' });
    return this.picture;
  }

  private async add(page: Buffer, seconds: number, pressed?: number): Promise<void> {
    const file = path.join(this.folder, `${String(this.frames.length).padStart(5, '0')}.png`);
    fs.writeFileSync(file, await withPointer(page, this.pointer, pressed));
    this.frames.push({ file, seconds });
    this.time += seconds;
  }

  /** Lets the page stand as it is now. */
  async hold(seconds: number): Promise<void> {
    if (seconds > 0.001) await this.add(await this.look(), seconds);
  }

  private async scrollTo(target: Locator): Promise<void> {
    const box = await target.boundingBox();
    const { height } = VIEWPORT;
    if (!box || (box.y > 70 && box.y + Math.min(box.height, 200) < height - 60)) return;
    const [from, most] = await this.page.evaluate(() => [
      window.scrollY,
      document.documentElement.scrollHeight - window.innerHeight,
    ]);
    const to = Math.min(Math.max(0, (from ?? 0) + box.y - height * 0.35), most ?? 0);
    for (let step = 1; step <= SCROLL.frames; step += 1) {
      const top = (from ?? 0) + (to - (from ?? 0)) * smooth(step / SCROLL.frames);
      await this.page.evaluate((y) => window.scrollTo(0, y), top);
      await this.add(await this.look(), SCROLL.seconds / SCROLL.frames);
    }
  }

  /** Moves the pointer onto something, which comes into view first. */
  async moveTo(target: Locator): Promise<void> {
    await target.waitFor({ state: 'attached' });
    await this.scrollTo(target);
    const box = await target.boundingBox();
    if (!box) throw new Error(`nothing to point at: ${String(target)}`);
    const from = this.pointer;
    const inside = { x: box.x + Math.min(box.width / 2, 120), y: box.y + Math.min(box.height / 2, 60) };
    const to = { x: inside.x * SCALE, y: inside.y * SCALE };
    const page = await this.look();
    for (let step = 1; step <= MOVE.frames; step += 1) {
      const part = smooth(step / MOVE.frames);
      this.pointer = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      await this.add(page, MOVE.seconds / MOVE.frames);
    }
  }

  /** Points at something and shows that it is pressed. */
  async press(target: Locator): Promise<void> {
    await this.moveTo(target);
    const page = this.picture ?? (await this.look());
    for (let step = 1; step <= PRESS.frames; step += 1)
      await this.add(page, PRESS.seconds / PRESS.frames, step / PRESS.frames);
  }

  async click(target: Locator): Promise<void> {
    await this.press(target);
    await target.click();
    await this.hold(STROKE_SECONDS);
  }

  /** Types into a field, in a few strokes. */
  async type(target: Locator, text: string): Promise<void> {
    await this.click(target);
    const letters = [...text];
    for (let stroke = 1; stroke <= STROKES; stroke += 1) {
      await target.fill(letters.slice(0, Math.ceil((letters.length * stroke) / STROKES)).join(''));
      await this.hold(STROKE_SECONDS);
    }
  }

  /** Chooses from a list, whose own window a picture of the page does not have. */
  async select(target: Locator, value: string): Promise<void> {
    await this.press(target);
    await target.selectOption(value);
    await this.hold(0.3);
  }
}
