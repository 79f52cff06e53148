import { type ConfinedLimits, type ConfinedProgram, runConfined } from '../confined/run-confined';
import { MEMORY_LIMIT, TIME_LIMIT } from './limits';
import type { Rejection, RenderOutcome } from './outcome';

/** Previews in page order, as WebP; or why there are none. */
export type Rendering = { ok: true; pageCount: number; previews: Buffer[] } | { ok: false; code: Rejection };

const RENDERER = {
  folder: ['lib', 'documents', 'render'],
  heap: 256,
  addons: true,
} as const satisfies ConfinedProgram;

/**
 * Makes pictures of an untrusted file in a process of its own. One that dies over the file means a broken file.
 * @throws when the process could not start
 */
export async function renderPreviews(
  mimeType: string,
  file: readonly Uint8Array[],
  limits: ConfinedLimits = { memory: MEMORY_LIMIT, time: TIME_LIMIT },
): Promise<Rendering> {
  const program = { ...RENDERER, words: [mimeType] };
  const { outcome, pieces } = await runConfined<RenderOutcome>(program, file, limits);
  if (!outcome) return { ok: false, code: 'broken' };
  return outcome.ok ? { ...outcome, previews: pieces } : outcome;
}
