import { createHash } from 'node:crypto';
import { processDocument } from '../../lib/documents/process-document';
import { renderImage } from '../../lib/documents/render/render-image';
import { loadPdfium, renderPdf } from '../../lib/documents/render/render-pdf';
import type { Rendering } from '../../lib/documents/render/render-previews';
import { clock } from '../../lib/platform/clock';
import { db } from '../../lib/platform/db';
import type { JobName, JobPayloads } from '../../lib/platform/queue';
import { handlers } from '../../lib/worker/handlers';
import type { StoryCalendar } from './calendar';
import { once, type Turn } from './story';

type Job = { [N in JobName]: { name: N; data: JobPayloads[N] } }[JobName] & {
  startAfter: Date;
  /** it asked for a time of its own */
  scheduled: boolean;
};

/**
 * Takes what is due off the queue, and what would clear away cut uploads, of which there are none. What is due in the
 * future of the real clock stays there for the real worker.
 */
const takeJobs = () => db.$queryRaw<Job[]>`
  WITH due AS (
    DELETE FROM pgboss.job WHERE state = 'created' AND (start_after <= now() OR name = 'document.process')
    RETURNING name, data, start_after, created_on, id)
  SELECT name, data, start_after AS "startAfter", start_after < created_on AS scheduled FROM due
  ORDER BY created_on, id`;

const PDF = Buffer.from('%PDF-');
let pdfium: ReturnType<typeof loadPdfium> | undefined;
const renderings = new Map<string, Promise<Rendering>>();

async function render(file: Buffer): Promise<Rendering> {
  if (!file.subarray(0, 5).equals(PDF))
    return { ok: true, pageCount: 1, previews: [await renderImage(file)] };
  const previews: Buffer[] = [];
  const pageCount = await renderPdf(await (pdfium ??= loadPdfium()), file, (page) => previews.push(page));
  return { ok: true, pageCount, previews };
}

/** Looks into each specimen once, and in this process: they are our own files, not a stranger's. */
export function renderOnce(pieces: readonly Uint8Array[]): Promise<Rendering> {
  const file = Buffer.concat(pieces);
  const hash = createHash('sha256').update(file).digest('hex');
  const known = renderings.get(hash) ?? render(file);
  renderings.set(hash, known);
  return known;
}

/** The marketplace stamps its answers with a clock of its own, which shows no time of the story. */
async function restamp(): Promise<void> {
  const now = clock.now();
  await db.reportedListing.updateMany({ where: { removedAt: { gt: now } }, data: { removedAt: now } });
  await db.reportedListing.updateMany({ where: { reinstatedAt: { gt: now } }, data: { reinstatedAt: now } });
}

/** Only mails of the last days are sent; nobody wants the codes of sellers who have come and gone. */
const isWorthSending = ({ mail }: JobPayloads['mail.send'], calendar: StoryCalendar) =>
  mail !== 'account-code' && calendar.isRecent(clock.now());

async function carryOut(job: Job, calendar: StoryCalendar): Promise<Turn[]> {
  switch (job.name) {
    case 'mail.send':
      if (isWorthSending(job.data, calendar)) await handlers['mail.send'](job.data);
      return [];
    case 'document.process':
      // a scheduled one clears away uploads that were cut short
      if (!job.scheduled)
        await processDocument(job.data.subjectId, (_mimeType, pieces) => renderOnce(pieces));
      return [];
    case 'deadline.expire': {
      const { data, startAfter } = job;
      const expire = () => handlers['deadline.expire'](data);
      return [{ at: startAfter, thread: await begun(startAfter, expire) }];
    }
    case 'listing.take-down':
    case 'listing.reinstate':
      await handlers[job.name](job.data);
      await restamp();
      return [];
    case 'document.erase':
      await handlers[job.name](job.data);
      return [];
    default:
      await handlers[job.name](job.data);
      return [];
  }
}

/** A thread that already waits for its time. */
async function begun(at: Date, happen: () => Promise<void>) {
  const thread = once(at, happen);
  await thread.next();
  return thread;
}

/**
 * Does what the worker would have done by now, in the order it was asked to, until nothing is left.
 * @returns what has to happen at a later time of the story
 */
export async function work(calendar: StoryCalendar): Promise<Turn[]> {
  const later: Turn[] = [];
  for (let jobs = await takeJobs(); jobs.length > 0; jobs = await takeJobs()) {
    for (const job of jobs) later.push(...(await carryOut(job, calendar)));
  }
  return later;
}
