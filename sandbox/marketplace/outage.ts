import { z } from 'zod';

export const outageModes = ['up', 'slow', 'down'] as const;
export type OutageMode = (typeof outageModes)[number];

const jsonShape = z.object({
  mode: z.enum(outageModes),
  delayMs: z.number().int().min(0).max(600_000).optional(),
});

/** How long a slow marketplace takes when nobody says otherwise: longer than any caller should wait. */
const usualDelayMs = 30_000;

/** Whether the marketplaces answer. Not kept: a restart ends every outage. */
export class Outage {
  mode: OutageMode = 'up';
  delayMs = usualDelayMs;

  /** Reads `{mode, delayMs?}` from JSON or `mode=` from a form. Returns false when it is neither. */
  set(contentType: string, body: string): boolean {
    const form = contentType.startsWith('application/x-www-form-urlencoded');
    let input: unknown;
    try {
      input = form ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body);
    } catch {
      return false;
    }
    const parsed = jsonShape.safeParse(input);
    if (!parsed.success) return false;
    this.mode = parsed.data.mode;
    this.delayMs = parsed.data.delayMs ?? usualDelayMs;
    return true;
  }
}
