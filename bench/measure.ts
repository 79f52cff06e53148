import { spawn } from 'node:child_process';
import path from 'node:path';
import type { LoadOptions, LoadResult } from './load';

/** The middle of an odd number of values, the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** Loads one address from another process. Throws when any answer was no page. */
export function load(options: LoadOptions): Promise<LoadResult> {
  const file = path.join(import.meta.dirname, 'load.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) return reject(new Error(`the load of ${options.url} failed`));
      const result = JSON.parse(said) as LoadResult;
      if (result.failures > 0)
        return reject(new Error(`${result.failures} answers of ${options.url} were no page`));
      resolve(result);
    });
  });
}
