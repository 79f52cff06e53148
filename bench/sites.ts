import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { anyFreePort } from '../sandbox/ports';
import { endChild, type Environment, exitOf, packageProgram, startChild } from '../scripts/machine/child';

const next = packageProgram('next/dist/bin/next');
const floorFolder = path.join('bench', 'floor');

/** Builds the bare page that figures of pages are held against. Throws with where its output is. */
export async function buildFloor(env: Environment, logFile: string): Promise<void> {
  const child = startChild([...next, 'build', floorFolder], {
    env: { ...env, NODE_ENV: 'production' },
    logFile,
  });
  if ((await exitOf(child)) !== 0) throw new Error(`The floor could not be built: see ${logFile}`);
}

/** A site under load. */
export interface Site {
  url: string;
  /** resident memory of the process that serves and of those it started, in megabytes */
  memory(): number;
  end(): Promise<void>;
}

function residentKilobytes(pid: number): number {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  const own = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return own + children.reduce((sum, child) => sum + residentKilobytes(Number(child)), 0);
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) break;
    if (
      await fetch(url).then(
        (response) => response.status < 500,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}

/** Starts a built site on a port of its own: the product, or the floor. */
export async function startSite(
  which: 'product' | 'floor',
  env: Environment,
  logFile: string,
): Promise<Site> {
  const port = String(await anyFreePort());
  const url = `http://localhost:${port}`;
  const words = [
    ...next,
    'start',
    ...(which === 'floor' ? [floorFolder] : []),
    '--port',
    port,
    '--hostname',
    'localhost',
  ];
  const child = startChild(words, {
    env: {
      ...env,
      PORT: port,
      APP_URL: url,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      LOG_LEVEL: 'error',
    },
    logFile,
  });
  await answers(`${url}${which === 'floor' ? '/queue' : '/api/health'}`, child);
  return { url, memory: () => residentKilobytes(child.pid ?? 0) / 1024, end: () => endChild(child, 5_000) };
}
