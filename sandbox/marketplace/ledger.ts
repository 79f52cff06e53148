import fs from 'node:fs';
import { z } from 'zod';
import { marketplaceCodes } from './marketplaces';

const entryShape = z.object({
  at: z.string(),
  /** Route and Idempotency-Key of the request. */
  key: z.string(),
  /** Hash of the request's body: the same key with another body is a mistake of the caller. */
  fingerprint: z.string(),
  answer: z.object({ status: z.number().int(), body: z.record(z.string(), z.unknown()) }),
  change: z
    .object({ marketplace: z.enum(marketplaceCodes), id: z.string(), status: z.enum(['LIVE', 'REMOVED']) })
    .optional(),
});

/** One request that was answered for good, with what it changed: one line of the ledger. */
export type Entry = z.infer<typeof entryShape>;

/**
 * The marketplaces' memory: a file that lines are only ever added to, each holding an answer together with its
 * effect, so that a kill between the two cannot happen.
 */
export class Ledger {
  private readonly file: number;

  private constructor(path: string) {
    this.file = fs.openSync(path, 'a', 0o600);
  }

  /** Opens the ledger, giving every entry to `remember` in order. A last line cut short by a kill is dropped. */
  static open(path: string, remember: (entry: Entry) => void): Ledger {
    const text = fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : '';
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole.length < text.length) fs.truncateSync(path, Buffer.byteLength(whole));
    for (const line of whole.split('\n')) if (line) remember(entryShape.parse(JSON.parse(line)));
    return new Ledger(path);
  }

  add(entry: Entry): void {
    fs.writeSync(this.file, `${JSON.stringify(entry)}\n`);
  }

  close(): void {
    fs.closeSync(this.file);
  }
}
