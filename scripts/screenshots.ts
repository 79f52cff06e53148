import fs from 'node:fs';
import path from 'node:path';
import { startTemporarySite } from './machine/temporary-site';
import { StopRequests } from './machine/stop-requests';
import { generateClient } from './prisma-generate';
import { takeScreenshots } from './screenshots/take-screenshots';
import { root } from './machine/child';

const folder = path.join(root, 'docs', 'screenshots');
const stop = new StopRequests();

/** Makes all pictures of docs/screenshots from a demonstration of its own. */
async function main(): Promise<void> {
  generateClient();
  const gaveUp = () => stop.requested;
  const site = await startTemporarySite({ name: 'screenshots', onStart: stop.hold, gaveUp });
  try {
    if (!gaveUp()) await takeScreenshots({ env: site.env, folder, gaveUp });
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
