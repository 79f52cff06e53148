import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Environment } from '../scripts/machine/child';
import type { BenchPeople } from './fill-database';
import { signInByForm } from './sign-in';
import { startSite } from './sites';

const UPLOADS = 8;
const BYTES = 20 * 1024 * 1024;
/** Milliseconds between two looks at the memory. */
const LOOK_EVERY = 20;

/** Of so many bytes, and unlike any other: a PDF as far as its first bytes tell, which is how far an upload looks. */
function file(bytes: number): Blob {
  return new Blob([Buffer.from('%PDF-1.7\n'), randomBytes(bytes - 9)], { type: 'application/pdf' });
}

async function upload(site: string, cookie: string, noticeId: string, bytes: number): Promise<void> {
  const body = new FormData();
  body.append('file', file(bytes), `${bytes}.pdf`);
  const answer = await fetch(`${site}/api/uploads?target=notice&id=${noticeId}`, {
    method: 'POST',
    body,
    headers: { accept: 'application/json', cookie, origin: site },
  });
  if (!answer.ok) throw new Error(`an upload answered ${answer.status}: ${await answer.text()}`);
}

/** The most there is of something while work goes on. */
async function peakOf(measure: () => number, work: Promise<unknown>): Promise<number> {
  const state = { done: false };
  const finished = work.finally(() => (state.done = true));
  let peak = measure();
  while (!state.done) {
    await wait(LOOK_EVERY);
    peak = Math.max(peak, measure());
  }
  await finished;
  return peak;
}

/**
 * Eight uploads of 20 MB at once to one draft: by how much the web process's resident memory grows at most. The floor is
 * the same process after one such upload by itself.
 * @returns megabytes
 */
export async function measureUploads(
  env: Environment,
  people: BenchPeople,
  { password, logFile }: { password: string; logFile: string },
): Promise<number> {
  const { startNotice } = await import('../lib/notices/start-notice');
  const actor = { kind: 'account', accountId: people.complainantAccountId, role: 'MEMBER' } as const;
  const draft = await startNotice(actor, { partyId: people.partyId });
  const site = await startSite('product', env, logFile);
  try {
    const cookie = await signInByForm(site.url, people.complainantEmail, password);
    await upload(site.url, cookie, draft, BYTES);
    const before = site.memory();
    const all = Promise.all(Array.from({ length: UPLOADS }, () => upload(site.url, cookie, draft, BYTES)));
    const peak = await peakOf(() => site.memory(), all);
    console.error(`# uploads: ${before.toFixed(0)} MB before, ${peak.toFixed(0)} MB at most`);
    return peak - before;
  } finally {
    await site.end();
  }
}
