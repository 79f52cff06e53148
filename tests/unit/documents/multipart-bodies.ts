const BOUNDARY = '----boundary7MA4YWxk';

export const contentType = `multipart/form-data; boundary=${BOUNDARY}`;

/** A part of a form as browsers write it: a field, or a file when it has a `fileName`. */
export interface Part {
  name: string;
  fileName?: string;
  type?: string;
  content: string | Uint8Array;
}

function head({ name, fileName, type = 'application/octet-stream' }: Part): string {
  const file = fileName === undefined ? '' : `; filename="${fileName}"\r\nContent-Type: ${type}`;
  return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`;
}

/** A whole form. */
export function formOf(...parts: Part[]): Buffer {
  const pieces = parts.flatMap((part) => [
    Buffer.from(head(part)),
    Buffer.from(part.content),
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...pieces, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

/** A body that is asked for its pieces, and how many bytes were. */
export function bodyOf(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): {
  body: ReadableStream<Uint8Array>;
  taken: () => number;
} {
  const source = (async function* () {
    yield* pieces;
  })();
  let bytes = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await source.next();
        if (done) return controller.close();
        bytes += value.byteLength;
        controller.enqueue(value);
      },
      cancel: () => void source.return(undefined),
    },
    { highWaterMark: 0 },
  );
  return { body, taken: () => bytes };
}

/** Bytes in pieces of one size. */
export function* cut(bytes: Buffer, size = 16_384): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
