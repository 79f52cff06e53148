import fs from 'node:fs';
import { root } from './machine/child';
import { StopRequests } from './machine/stop-requests';
import { startTemporarySite } from './machine/temporary-site';
import { generateClient } from './prisma-generate';
import { findEncoder } from './video/encoder';
import { recordTutorial } from './video/record-tutorial';

const stop = new StopRequests();

/** Records the video tutorial (public/video) from a demonstration of its own, with its captions. */
async function main(): Promise<void> {
  const encoder = findEncoder();
  generateClient();
  const gaveUp = () => stop.requested;
  const site = await startTemporarySite({ name: 'video', onStart: stop.hold, gaveUp });
  try {
    if (!gaveUp()) await recordTutorial({ env: site.env, encoder, workFolder: site.dataDir, root, gaveUp });
  } finally {
    await site.end();
    fs.rmSync(site.dataDir, { recursive: true, force: true });
  }
}

try {
  await main();
  process.exit(stop.requested ? 130 : 0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
