import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readMultipart, type FilePart } from '@/lib/documents/multipart';
import { refusalOf } from '@/lib/documents/upload-refusal';
import { bodyOf, contentType, cut, formOf } from './multipart-bodies';

interface Read {
  files: { name: string; bytes: Buffer | string }[];
  fields: Record<string, string>;
  tooMany: number;
  refusal: string | null;
}

interface Options {
  type?: string;
  signal?: AbortSignal;
  maxFiles?: number;
  maxBytes?: number;
  onFile?: (file: FilePart) => Promise<Buffer>;
}

const everything = (file: FilePart): Promise<Buffer> => buffer(file.bytes);

async function read(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  options: Options = {},
): Promise<Read> {
  const result: Read = { files: [], fields: {}, tooMany: 0, refusal: null };
  const { type = contentType, signal = new AbortController().signal, maxFiles = 3, maxBytes = 1e9 } = options;
  const request = { contentType: type, body: bodyOf(pieces).body, signal };
  await readMultipart(request, {
    maxFiles,
    maxBytes,
    onFile: async (file) => {
      const bytes = await (options.onFile ?? everything)(file).catch((error: unknown) => refusalOf(error));
      result.files.push({ name: file.name, bytes });
    },
    onField: (name, value) => void (result.fields[name] = value),
    onTooManyFiles: () => void (result.tooMany += 1),
  }).catch((error: unknown) => void (result.refusal = refusalOf(error)));
  return result;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a form with files', () => {
  const content = randomBytes(100_000);

  it('is read in order, fields and files, however the network cuts it', async () => {
    const form = formOf(
      { name: 'return', content: '/notices/1?step=证据' },
      { name: 'file', fileName: '证书.pdf', content },
      { name: 'file', fileName: 'empty.pdf', content: '' },
    );
    for (const size of [1, 7, 1000, form.length]) {
      expect(await read(cut(form, size))).toEqual({
        files: [
          { name: '证书.pdf', bytes: content },
          { name: 'empty.pdf', bytes: Buffer.alloc(0) },
        ],
        fields: { return: '/notices/1?step=证据' },
        tooMany: 0,
        refusal: null,
      });
    }
  });

  it('has names as people wrote them, though browsers escape some characters', async () => {
    const form = formOf({ name: 'file', fileName: 'a%22b%0D%0Ac%25 证.pdf', content: 'x' });
    expect((await read(cut(form))).files[0]?.name).toBe('a"b\r\nc%25 证.pdf');
  });

  it('goes on after a file that nobody read', async () => {
    const form = formOf(
      { name: 'file', fileName: 'a.pdf', content },
      { name: 'file', fileName: 'b.pdf', content: 'second' },
      { name: 'return', content: '/here' },
    );
    const unread = async (file: FilePart) => (file.name === 'a.pdf' ? Buffer.alloc(0) : everything(file));
    const { files, fields, refusal } = await read(cut(form), { onFile: unread });
    expect(files[1]).toEqual({ name: 'b.pdf', bytes: Buffer.from('second') });
    expect({ fields, refusal }).toEqual({ fields: { return: '/here' }, refusal: null });
  });

  it('goes on after a file of which only the beginning was read', async () => {
    const form = formOf({ name: 'file', fileName: 'a.pdf', content }, { name: 'return', content: '/here' });
    const beginning = async (file: FilePart) => {
      // held on to, as by someone who failed in between
      const { value } = (await file.bytes[Symbol.asyncIterator]().next()) as { value: Uint8Array };
      return Buffer.from(value.subarray(0, 1));
    };
    expect(await read(cut(form), { onFile: beginning })).toMatchObject({
      fields: { return: '/here' },
      refusal: null,
    });
  });

  it('leaves out files beyond the number it may have and says so', async () => {
    const file = { name: 'file', fileName: 'a.pdf', content };
    const { files, tooMany } = await read(cut(formOf(file, file, file)), { maxFiles: 2 });
    expect([files.length, tooMany]).toEqual([2, 1]);
  });
});

describe('a form that is not whole', () => {
  it('is refused wherever it was cut, and its file never passes for whole', async () => {
    const content = randomBytes(300);
    const form = formOf({ name: 'return', content: '/x' }, { name: 'file', fileName: 'a.pdf', content });
    // the last line break may be missing
    for (let length = 0; length < form.length - 2; length += 1) {
      const { files, refusal } = await read(cut(form.subarray(0, length), 64));
      expect({ length, refusal }).toEqual({ length, refusal: 'incomplete' });
      for (const { bytes } of files) if (bytes !== 'incomplete') expect(bytes).toEqual(content);
    }
  });

  it('is refused when its sender goes away', async () => {
    const sender = new AbortController();
    const [piece = Buffer.alloc(0)] = cut(
      formOf({ name: 'file', fileName: 'a', content: randomBytes(90_000) }),
    );
    async function* sending() {
      yield piece;
      sender.abort();
      await new Promise(() => undefined);
    }
    const { files, refusal } = await read(sending(), { signal: sender.signal });
    expect([files[0]?.bytes, refusal]).toEqual(['incomplete', 'incomplete']);
  });

  it('is refused when its body fails', async () => {
    async function* failing() {
      yield formOf({ name: 'file', fileName: 'a', content: randomBytes(9_000) }).subarray(0, 2_000);
      throw new TypeError('terminated');
    }
    const { files, refusal } = await read(failing());
    expect([files[0]?.bytes, refusal]).toEqual(['incomplete', 'incomplete']);
  });

  it('is refused when its sender keeps still for half a minute', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const started = Promise.withResolvers<void>();
    async function* stalling() {
      yield formOf({ name: 'file', fileName: 'a', content: randomBytes(9_000) }).subarray(0, 2_000);
      started.resolve();
      await new Promise(() => undefined);
    }
    const reading = read(stalling());
    await started.promise;
    await vi.advanceTimersByTimeAsync(31_000);
    expect(await reading).toMatchObject({ refusal: 'incomplete' });
  });

  it.each([
    ['no form', 'application/json'],
    ['a form without a boundary', 'multipart/form-data'],
    ['nothing said', ''],
  ])('is refused: %s', async (_name, type) => {
    expect(await read([Buffer.from('{}')], { type })).toMatchObject({ files: [], refusal: 'incomplete' });
  });

  it('is refused: headers that never end', async () => {
    const [start] = formOf({ name: 'file', fileName: 'a', content: '' }).toString('latin1').split('\r\n\r\n');
    const endless = Buffer.from(`${start}\r\nX-A: ${'a'.repeat(200_000)}`);
    expect(await read(cut(endless))).toMatchObject({ files: [], refusal: 'incomplete' });
  });
});

describe('a form that is too long', () => {
  it('is not read further than it may be', async () => {
    const sent = 64 * 1024;
    function* endless() {
      yield formOf({ name: 'file', fileName: 'a', content: '' }).subarray(0, 120);
      for (;;) yield Buffer.alloc(sent);
    }
    const { body, taken } = bodyOf(endless());
    const request = { contentType, body, signal: new AbortController().signal };
    const noField = () => undefined;
    const reading = readMultipart(request, {
      maxFiles: 1,
      maxBytes: 1_000_000,
      onFile: async (file) => void (await everything(file).catch(() => undefined)),
      onField: noField,
      onTooManyFiles: noField,
    });
    expect(await reading.catch(refusalOf)).toBe('too_large');
    expect(taken()).toBeLessThan(1_000_000 + 2 * sent);
  });
});
