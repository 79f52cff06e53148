import fs from 'node:fs';
import { generateClient } from '../prisma-generate';
import { StopRequests } from './stop-requests';
import { startTemporarySite, type TemporarySite } from './temporary-site';

/** A running product, and whether somebody has asked to stop meanwhile. */
export interface SiteAtWork extends Pick<TemporarySite, 'env' | 'dataDir'> {
  gaveUp: () => boolean;
}

/** Does something with the product, started on a demonstration of its own that is gone afterwards, and ends the process. */
export async function onTemporarySite(
  name: string,
  work: (site: SiteAtWork) => Promise<void>,
): Promise<never> {
  const stop = new StopRequests();
  const gaveUp = () => stop.requested;
  try {
    generateClient();
    const site = await startTemporarySite({ name, onStart: stop.hold, gaveUp });
    try {
      if (!gaveUp()) await work({ env: site.env, dataDir: site.dataDir, gaveUp });
    } finally {
      await site.end();
      fs.rmSync(site.dataDir, { recursive: true, force: true });
    }
    process.exit(stop.requested ? 130 : 0);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
}
