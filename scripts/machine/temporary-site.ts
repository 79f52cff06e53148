import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox';
import type { Environment, startChild } from './child';
import { seedAndBuild } from './seed-and-build';
import { serve } from './serve';

/** The whole product running on a machine of its own making: nothing of it outlives the run. */
export interface TemporarySite {
  /** what a program needs to find everything: APP_URL, DATABASE_URL, SANDBOX_MAIL_URL, … */
  env: Environment;
  /** folder with web.log, worker.log and the sandbox's data */
  dataDir: string;
  /** Stops everything; the folder stays. */
  end(): Promise<void>;
}

export interface TemporarySiteOptions {
  /** names the temporary folder: `ipp-<name>-…` */
  name: string;
  /** told of each passing child, so that it can be ended */
  onStart?: (child: ReturnType<typeof startChild>) => void;
  gaveUp?: () => boolean;
}

async function fill(env: Environment, dataDir: string, { onStart, gaveUp }: TemporarySiteOptions) {
  // what is loaded from here on reads the environment
  Object.assign(process.env, env);
  const { prepareDatabase } = await import('../migrate');
  await prepareDatabase(env.DATABASE_URL ?? '');
  if (!gaveUp?.()) await seedAndBuild({ env, dataDir, ...(onStart && { onStart }) });
}

/**
 * Starts a sandbox on free ports in a temporary folder, migrates and fills its database, builds the site where no
 * running one is served from, and serves it with its worker. Nothing configured in the environment has a say.
 * Throws when any of that fails; nothing is left running then.
 */
export async function startTemporarySite(options: TemporarySiteOptions): Promise<TemporarySite> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), `ipp-${options.name}-`));
  const say = () => undefined;
  const sandbox: Sandbox = await startSandbox({ dataDir, ports: 'any', durable: false, env: {}, say });
  try {
    const env = {
      ...process.env,
      ...sandbox.env,
      HOST: 'localhost',
      LOG_LEVEL: 'info',
      NEXT_DIST_DIR: '.next-test',
    };
    await fill(env, dataDir, options);
    const served = await serve({ env, logDir: dataDir, ...(options.gaveUp && { gaveUp: options.gaveUp }) });
    return {
      env,
      dataDir,
      end: async () => {
        await served.end();
        await sandbox.stop();
      },
    };
  } catch (error) {
    await sandbox.stop();
    throw error;
  }
}
