import type { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { env } from './env';

/** Of every object: what is stored is encrypted, and no browser ever gets it from the store. */
const CONTENT_TYPE = 'application/octet-stream';

let client: S3Client | undefined;

function s3(): S3Client {
  client ??= new S3Client({
    endpoint: env.S3_ENDPOINT,
    region: env.S3_REGION,
    forcePathStyle: true,
    credentials: { accessKeyId: env.S3_ACCESS_KEY_ID, secretAccessKey: env.S3_SECRET_ACCESS_KEY },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 2,
    // a store that takes a request and never answers is given up on before the person waiting is by some proxy
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 15_000, throwOnRequestTimeout: true },
  });
  return client;
}

/** Bytes of a part: the least that stores take of any but the last (S3, multipart upload limits). */
const PART = 5 * 1024 * 1024;
/** Most mails and many files are smaller. */
const FIRST_ROOM = 256 * 1024;

interface Target {
  Bucket: string;
  Key: string;
}
interface Options {
  abortSignal?: AbortSignal;
}

interface Part {
  /** good until the next part is asked for: all of them lie in the same memory */
  bytes: Buffer;
  last: boolean;
}

async function* inParts(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Part, void> {
  let room = Buffer.allocUnsafeSlow(FIRST_ROOM);
  let filled = 0;
  for await (const chunk of body) {
    for (let taken = 0; taken < chunk.length;) {
      if (filled === PART) {
        yield { bytes: room, last: false };
        filled = 0;
      } else if (filled === room.length) {
        const whole = Buffer.allocUnsafeSlow(PART);
        room.copy(whole);
        room = whole;
      }
      const piece = chunk.subarray(taken, taken + room.length - filled);
      room.set(piece, filled);
      filled += piece.length;
      taken += piece.length;
    }
  }
  yield { bytes: room.subarray(0, filled), last: true };
}

async function beginUpload(target: Target, options: Options): Promise<string | undefined> {
  const begin = new CreateMultipartUploadCommand({ ...target, ContentType: CONTENT_TYPE });
  return (await s3().send(begin, options)).UploadId;
}

async function putInParts(target: Target, parts: AsyncIterable<Part>, options: Options): Promise<void> {
  let UploadId: string | undefined;
  const Parts: CompletedPart[] = [];
  try {
    for await (const { bytes: Body, last } of parts) {
      options.abortSignal?.throwIfAborted();
      if (last && UploadId === undefined) {
        await s3().send(new PutObjectCommand({ ...target, Body, ContentType: CONTENT_TYPE }), options);
        return;
      }
      UploadId ??= await beginUpload(target, options);
      const PartNumber = Parts.length + 1;
      const part = { ...target, UploadId, PartNumber, Body };
      const { ETag } = await s3().send(new UploadPartCommand(part), options);
      Parts.push({ ETag, PartNumber });
    }
    const whole = { ...target, UploadId, MultipartUpload: { Parts } };
    await s3().send(new CompleteMultipartUploadCommand(whole), options);
  } catch (error) {
    // parts that nobody will complete take up room; where even this fails, the store's own rules clear them away
    if (UploadId !== undefined)
      await s3()
        .send(new AbortMultipartUploadCommand({ ...target, UploadId }))
        .catch(() => undefined);
    throw error;
  }
}

/**
 * Streams a body of unknown length to `key`. It takes 5 MB of memory at most, the same throughout, however large the file
 * and slow its sender: a library that makes every part anew leaves some 20 MB behind for each of them.
 * @throws whatever `body` or the store throws
 */
export const putObject = (
  key: string,
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  abortSignal?: AbortSignal,
): Promise<void> =>
  putInParts({ Bucket: env.S3_BUCKET, Key: key }, inParts(body), { ...(abortSignal && { abortSignal }) });

/** The object's bytes as a stream. Rejects when it is not there or the store does not answer. */
export async function getObject(key: string): Promise<Readable> {
  const answer = await s3().send(new GetObjectCommand({ Bucket: env.S3_BUCKET, Key: key }));
  return answer.Body as Readable;
}

/** Deletes an object; deleting what is not there succeeds. */
export async function deleteObject(key: string): Promise<void> {
  await s3().send(new DeleteObjectCommand({ Bucket: env.S3_BUCKET, Key: key }));
}
