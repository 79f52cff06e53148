/**
 * How a confined process answers: frames of one byte for the kind, four for the length (big-endian), then the
 * bytes. READY comes once everything is loaded, then PIECEs in order, and one END with the outcome as JSON.
 */
export const FRAME = { READY: 1, PIECE: 2, END: 3 } as const;
export type FrameKind = (typeof FRAME)[keyof typeof FRAME];

/** The descriptor the answer goes to; not standard output, where a library might print. */
export const ANSWER_FD = 3;

const HEADER = 5;

/** What comes before the bytes of a frame. */
export function frameHeader(kind: FrameKind, length: number): Buffer {
  const header = Buffer.alloc(HEADER);
  header.writeUInt8(kind, 0);
  header.writeUInt32BE(length, 1);
  return header;
}

/** Splits a stream into frames; a torn last frame is dropped, for its writer died. */
export async function* readFrames(
  stream: AsyncIterable<Buffer>,
): AsyncGenerator<{ kind: number; bytes: Buffer }> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (rest.length >= HEADER && rest.length >= HEADER + rest.readUInt32BE(1)) {
      const end = HEADER + rest.readUInt32BE(1);
      yield { kind: rest.readUInt8(0), bytes: rest.subarray(HEADER, end) };
      rest = rest.subarray(end);
    }
  }
}
