import { afterAll } from 'vitest';
import nodemailer from 'nodemailer';
import { mails } from '@/lib/intake/jobs';
import { mailboxAddress } from '@/lib/intake/mailbox/address';
import { startMailbox, type MailboxLimits, type RunningMailbox } from '@/lib/intake/mailbox/mailbox-server';
import { readMail } from '@/lib/intake/read-mail';
import { parse } from '@/lib/intake/reading/parse';
import type { Reading } from '@/lib/intake/reading/read-content';
import { db } from '@/lib/platform/db';
import { deliverMail } from '@/lib/platform/mail';
import { next } from '@/tests/factories/accounts';
import { runJobs } from '@/tests/support/run-jobs';

export const IPR = mailboxAddress();

const started: RunningMailbox[] = [];
afterAll(async () => {
  for (const mailbox of started) await mailbox.stop();
});

/** The product's own mail server on a free port, stopped when the file is done. */
export async function openMailbox(limits?: Partial<MailboxLimits>): Promise<RunningMailbox> {
  const usual = { connections: 20, silence: 20_000, lifetime: 60_000, drain: 2000 };
  const mailbox = await startMailbox({ host: 'localhost', port: 0 }, { ...usual, ...limits });
  started.push(mailbox);
  return mailbox;
}

let own: Promise<RunningMailbox> | undefined;

interface Letter {
  from?: string;
  to?: string[];
  raw: string | Buffer;
}

/** Hands a mail in by SMTP. Rejects with `responseCode` when it is not taken. */
export async function post(
  { from = 'anna@berg.example', to = [IPR], raw }: Letter,
  port?: number,
): Promise<void> {
  const given = port ?? (await (own ??= openMailbox())).port;
  const transport = nodemailer.createTransport({ host: 'localhost', port: given, ignoreTLS: true });
  try {
    await transport.sendMail({ envelope: { from, to }, raw });
  } finally {
    transport.close();
  }
}

export const newSender = (): string => `writer-${next()}-${Date.now()}@berg.example`;

/** A mail as bytes, from headers and a text. */
export function letter(headers: Record<string, string>, text: string): string {
  const all = {
    Date: 'Mon, 23 Nov 2026 10:00:00 +0100',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [...lines, '', ...text.split('\n'), ''].join('\r\n');
}

/** Reads in this process, for tests that are about what comes of it: a process for each mail takes a while. */
export async function readHere(raw: readonly Uint8Array[]): Promise<Reading> {
  const parsed = await parse(Buffer.concat(raw));
  if (!parsed) return { ok: false, failure: 'malformed' };
  return { ok: true, content: parsed.content, files: parsed.files.map((file) => [file]) };
}

/** Reads what was handed in. */
export const readAll = () => runJobs({ 'mail.read': ({ subjectId }) => readMail(subjectId, readHere) });

/** Sends what waits to be sent about the mailbox. */
export const sendAll = () => runJobs({ 'mail.send': (payload) => deliverMail(mails, payload) });

/** The threads of an address, oldest first, with everything in them. */
export const threadsOf = (senderEmail: string) =>
  db.mailThread.findMany({
    where: { senderEmail },
    include: {
      messages: { include: { documents: true }, orderBy: { id: 'asc' } },
      replies: { orderBy: { id: 'asc' } },
    },
    orderBy: { id: 'asc' },
  });

/** Hands in one mail, reads it, and gives the newest thread of its sender. */
export async function received(from: string, headers: Record<string, string>, text: string, to = [IPR]) {
  const messageId = `<${next()}.${Date.now()}@berg.example>`;
  const raw = letter({ From: from, To: IPR, Subject: 'Notice', 'Message-ID': messageId, ...headers }, text);
  await post({ from, to, raw });
  await readAll();
  const threads = await threadsOf(from);
  return { threads, thread: threads.at(-1), messageId };
}

export const NOTICE = `Dear team,

I am the owner of the copyright in my photographs "Blue Lake". The seller at
https://item.taobao.com/item.htm?id=900000000001&spm=a1z.2 uses them without permission.
My original: https://annaberg.example/photos
I have a good faith belief that the use is not authorized. The information is accurate and
under penalty of perjury I am authorized to act.

/Anna Berg/
Main Street 1, 10115 Berlin, Germany, +49 30 1234567`;
