import fs from 'node:fs';
import path from 'node:path';
import { takeGuidePictures } from './guides/take-guide-pictures';
import { root } from './machine/child';
import { StopRequests } from './machine/stop-requests';
import { startTemporarySite } from './machine/temporary-site';
import { generateClient } from './prisma-generate';

const folder = path.join(root, 'public', 'guides');
const stop = new StopRequests();

/** Makes all pictures of the guides (public/guides) from a demonstration of its own. */
async function main(): Promise<void> {
  generateClient();
  const gaveUp = () => stop.requested;
  const site = await startTemporarySite({ name: 'guides', onStart: stop.hold, gaveUp });
  try {
    if (!gaveUp()) await takeGuidePictures({ env: site.env, folder, gaveUp });
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
