import type { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { env } from './env';

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

/** Streams a body of unknown length to `key` in parts of 5 MB: memory does not grow with the file. */
export async function putObject(
  key: string,
  body: Readable | Uint8Array,
  signal?: AbortSignal,
): Promise<void> {
  const upload = new Upload({
    client: s3(),
    params: { Bucket: env.S3_BUCKET, Key: key, Body: body, ContentType: 'application/octet-stream' },
    queueSize: 1,
    partSize: 5 * 1024 * 1024,
  });
  signal?.addEventListener('abort', () => void upload.abort(), { once: true });
  await upload.done();
}

/** The object's bytes as a stream. Rejects when it is not there or the store does not answer. */
export async function getObject(key: string): Promise<Readable> {
  const answer = await s3().send(new GetObjectCommand({ Bucket: env.S3_BUCKET, Key: key }));
  return answer.Body as Readable;
}

/** Deletes an object; deleting what is not there succeeds. */
export async function deleteObject(key: string): Promise<void> {
  await s3().send(new DeleteObjectCommand({ Bucket: env.S3_BUCKET, Key: key }));
}
