import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import chromium from '@sparticuz/chromium';

const installed = '/usr/bin/chromium';

/** No background traffic, for a test's browser talks to the site only; and no graphics card, for there is none. */
const wanted = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

/**
 * Arguments of the packaged Chromium that tests cannot have: one process for all would crash with several contexts, and
 * without web security the site's own defences (CSP, same origin) would not be tested. A graphics card played by the
 * processor (SwiftShader) takes one of two cores for itself.
 */
const unwanted = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const runs = (program: string) =>
  spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

/** The browser inside the npm package, unpacked once per machine; unpacked again when a kill left half of it. */
async function packaged(): Promise<string> {
  const program = await chromium.executablePath();
  if (runs(program)) return program;
  fs.rmSync(path.join(os.tmpdir(), 'chromium'), { force: true });
  return chromium.executablePath();
}

const withFonts = { ...process.env, FONTCONFIG_FILE: path.join(import.meta.dirname, 'fonts.conf') };

/** Chromium for browser tests and screenshots: the machine's own, else the one from npm. Works as root too. */
export async function browserLaunch(): Promise<{
  executablePath: string;
  args: string[];
  env: NodeJS.ProcessEnv;
}> {
  if (fs.existsSync(installed))
    return { executablePath: installed, args: ['--no-sandbox', ...wanted], env: withFonts };
  const args = chromium.args.filter((argument) => !unwanted.includes(argument));
  return { executablePath: await packaged(), args: [...args, ...wanted], env: withFonts };
}
