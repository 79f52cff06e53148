import { begin, end, sendPiece } from '../../documents/confined/answering';
import type { ReadingOutcome } from './mail-content';
import { parse, type Parsed } from './parse';

// A process of its own that reads one mail from standard input and answers with what it says. It is given no secret, no
// address and no file, and ends when it has answered or when it takes too much (docs/decisions/0009).

/** Bytes of a file go out in pieces, so that the reader need not put a large one together again and again. */
const PIECE = 256 * 1024;

function outcomeOf(parsed: Parsed | null): ReadingOutcome {
  if (!parsed) return { ok: false };
  for (const file of parsed.files) {
    for (let at = 0; at < file.length; at += PIECE) sendPiece(file.subarray(at, at + PIECE));
  }
  return { ok: true, content: parsed.content };
}

end(outcomeOf(await parse(await begin()).catch(() => null)));
