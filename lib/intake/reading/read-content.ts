import {
  type ConfinedLimits,
  type ConfinedProgram,
  runConfined,
} from '@/lib/documents/confined/run-confined';
import { MEMORY_LIMIT, TIME_LIMIT } from './limits';
import type { MailContent, ReadingFailure, ReadingOutcome } from './mail-content';

/** What a mail says with the bytes of its files, in the order of `content.attachments`; or why it cannot be read. */
export type Reading =
  { ok: true; content: MailContent; files: Buffer[][] } | { ok: false; failure: ReadingFailure };

const READER = { folder: ['lib', 'intake', 'reading'], heap: 512 } as const satisfies ConfinedProgram;

/** Gives each file its pieces: they come in order, and none holds bytes of two. */
function filesOf({ attachments }: MailContent, pieces: readonly Buffer[]): Buffer[][] {
  let next = 0;
  return attachments.map(({ size }) => {
    const own: Buffer[] = [];
    for (let got = 0; got < size && next < pieces.length; next += 1) {
      const piece = pieces[next] ?? Buffer.alloc(0);
      own.push(piece);
      got += piece.length;
    }
    return own;
  });
}

/**
 * Reads a mail in a process of its own. One that dies over a mail means that it cannot be read.
 * @throws when the process could not start
 */
export async function readContent(
  raw: readonly Uint8Array[],
  limits: ConfinedLimits = { memory: MEMORY_LIMIT, time: TIME_LIMIT },
): Promise<Reading> {
  const { outcome, pieces } = await runConfined<ReadingOutcome>(READER, raw, limits);
  if (!outcome) return { ok: false, failure: 'stopped' };
  if (!outcome.ok) return { ok: false, failure: 'malformed' };
  return { ok: true, content: outcome.content, files: filesOf(outcome.content, pieces) };
}
