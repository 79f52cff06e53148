import fs from 'node:fs';
import path from 'node:path';
import S3rver from '@20minutes/s3rver';
import { listenOnLoopback } from './http-listener';

/** s3rver knows this one pair of keys and no other. */
const onlyKey = 'S3RVER';

/** Starts an S3 server over `dataDir/s3` holding one bucket. */
export async function startS3(options: { dataDir: string; port: number; bucket: string }) {
  const directory = path.join(options.dataDir, 's3');
  fs.mkdirSync(directory, { recursive: true });
  const server = new S3rver({
    directory,
    silent: true,
    // The bucket is in the path, never in the host name: every address stays `localhost`.
    vhostBuckets: false,
    configureBuckets: [{ name: options.bucket }],
  });
  await server.configureBuckets();
  const listener = await listenOnLoopback(server.callback(), options.port);
  return {
    env: {
      S3_ENDPOINT: `http://localhost:${options.port}`,
      S3_REGION: 'us-east-1',
      S3_BUCKET: options.bucket,
      S3_ACCESS_KEY_ID: onlyKey,
      S3_SECRET_ACCESS_KEY: onlyKey,
    },
    stop: () => listener.stop(),
  };
}
