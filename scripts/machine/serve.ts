import path from 'node:path';
import { type Environment, packageProgram, typescript } from './child';
import { KeptChild } from './kept-child';

const webPatienceMs = 10_000;
/** The worker finishes the job it has in hand, at most 20 s. */
const workerPatienceMs = 25_000;
const healthPatienceMs = 60_000;

export interface Served {
  /** Ends the web process, then the worker. */
  end(): Promise<void>;
}

/** Resolves when the site answers its health check; throws when it does not within a minute, or `gaveUp` says so. */
async function waitUntilHealthy(url: string, isUp: () => boolean, gaveUp: () => boolean): Promise<void> {
  const end = performance.now() + healthPatienceMs;
  let last = 'no answer';
  while (performance.now() < end && !gaveUp()) {
    // Asked only of our own process: another program may have the port.
    if (isUp()) {
      try {
        const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5_000) });
        if (response.ok) return;
        last = `${response.status} ${(await response.text()).slice(0, 200)}`;
      } catch (error) {
        last = error instanceof Error ? error.message : String(error);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  if (!gaveUp())
    throw new Error(`The site did not become healthy within ${healthPatienceMs / 1000} s (${last}).`);
}

export interface ServeOptions {
  /** The whole environment of both processes; PORT says where the site listens. */
  env: Environment;
  /** Folder for web.log and worker.log; without one both write where this process writes. */
  logDir?: string | undefined;
  gaveUp?: () => boolean;
}

/**
 * Starts the site (built before) and the worker, keeps both running, and resolves when the site is healthy. The
 * site listens on localhost unless HOST says otherwise. Throws when it does not become healthy; both are ended then.
 */
export async function serve({ env, logDir, gaveUp = () => false }: ServeOptions): Promise<Served> {
  const { PORT: port = '3000', HOST: host = 'localhost' } = env;
  const childEnv = { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const options = (name: string) => ({ env: childEnv, logFile: logDir && path.join(logDir, `${name}.log`) });
  const next = [...packageProgram('next/dist/bin/next'), 'start', '--port', port, '--hostname', host];
  const web = new KeptChild('site', next, options('web'));
  const worker = new KeptChild('worker', typescript('scripts/worker.ts'), options('worker'));
  const end = async () => {
    await web.end(webPatienceMs);
    await worker.end(workerPatienceMs);
  };
  try {
    await waitUntilHealthy(`http://localhost:${port}`, () => web.running, gaveUp);
  } catch (error) {
    await end();
    throw error;
  }
  return { end };
}
