import { once } from 'node:events';
import net from 'node:net';
import { describe, expect, it } from 'vitest';
import { readRaw } from '@/lib/intake/mailbox/raw-mail';
import { db } from '@/lib/platform/db';
import { waitingJobs } from '@/tests/support/run-jobs';
import { IPR, letter, newSender, openMailbox, post } from './letters';

const MB = 1024 * 1024;

/** A mail of so many bytes, its headers included. */
function sized(bytes: number): Buffer {
  const head = Buffer.from('From: anna@berg.example\r\nSubject: large\r\n\r\n');
  const body = Buffer.alloc(bytes - head.length, `${'x'.repeat(76)}\r\n`);
  return Buffer.concat([head, body]);
}

/** Talks to the server as a machine does that follows no library: lines go out, everything said comes back. */
async function dial(port: number) {
  const socket = net.connect(port, 'localhost');
  let said = '';
  socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  const hears = (words: RegExp) => expect.poll(() => said, { timeout: 10_000 }).toMatch(words);
  return { socket, closed, hears, said: () => said };
}

async function untilData(port: number) {
  const line = await dial(port);
  await line.hears(/^220 /);
  for (const [command, answer] of [
    ['HELO there', /\n250 /],
    ['MAIL FROM:<a@b.example>', /\n250 .*\n250 /s],
    [`RCPT TO:<${IPR}>`, /(\n250 .*){3}/s],
    ['DATA', /\n354 /],
  ] as const) {
    line.socket.write(`${command}\r\n`);
    await line.hears(answer);
  }
  return line;
}

describe('the mailbox', () => {
  it('says yes only to mail that is in the store and in the database, with the job that reads it', async () => {
    const from = newSender();
    const raw = letter({ From: from, Subject: 'Hello' }, 'Words.');
    await post({ from, to: [IPR, IPR.replace('@', '+ffffffffffffffffffffffffffffffff@')], raw });
    const [row] = await db.inboundMail.findMany({ where: { envelopeFrom: from } });
    expect(row).toMatchObject({ status: 'RECEIVED', size: Buffer.byteLength(raw) });
    expect(row?.envelopeTo).toHaveLength(2);
    const bytes = row && (await readRaw(row));
    expect(Buffer.concat(bytes ?? []).toString()).toBe(raw);
    expect(await waitingJobs('mail.read')).toContainEqual({ subjectId: row?.id });
  });

  it('takes the very same bytes once', async () => {
    const from = newSender();
    const raw = letter({ From: from, 'Message-ID': '<same@berg.example>' }, 'Twice.');
    for (let time = 0; time < 3; time += 1) await post({ from, raw });
    expect(await db.inboundMail.count({ where: { envelopeFrom: from } })).toBe(1);
  });

  it.each(['somebody@ipp.example', 'ipr@elsewhere.example', 'iprx@ipp.example'])(
    'takes nothing for %s',
    async (to) => {
      await expect(post({ to: [to], raw: letter({}, 'x') })).rejects.toMatchObject({ responseCode: 550 });
    },
  );

  it('takes mail in any writing of its address', async () => {
    const from = newSender();
    await post({ from, to: [IPR.toUpperCase()], raw: letter({ From: from }, 'x') });
    expect(await db.inboundMail.count({ where: { envelopeFrom: from } })).toBe(1);
  });

  it('takes 35 MB and refuses 36 MB for good, announced or not', async () => {
    const from = newSender();
    await post({ from, raw: sized(35 * MB) });
    const kept = await db.inboundMail.findFirstOrThrow({ where: { envelopeFrom: from } });
    expect(kept.size).toBeGreaterThanOrEqual(35 * MB);
    await expect(post({ from, raw: sized(36 * MB) })).rejects.toMatchObject({ responseCode: 552 });
    const { port } = await openMailbox();
    const line = await untilData(port);
    line.socket.write(sized(36 * MB));
    line.socket.write('\r\n.\r\n');
    await line.hears(/\n552 /);
    line.socket.destroy();
    expect(await db.inboundMail.count({ where: { envelopeFrom: from } })).toBe(1);
  });

  it('hangs up on connections that fall silent, and on those that never end', async () => {
    const silent = await openMailbox({ silence: 300 });
    await (
      await untilData(silent.port)
    ).closed;
    const patient = await openMailbox({ lifetime: 600 });
    const line = await untilData(patient.port);
    const trickle = setInterval(() => line.socket.write('x'), 50);
    await line.closed;
    clearInterval(trickle);
    expect(await db.inboundMail.count({ where: { envelopeFrom: 'a@b.example' } })).toBe(0);
  });

  it('asks those to come back that are too many', async () => {
    const { port } = await openMailbox({ connections: 2 });
    const lines = [await dial(port), await dial(port)];
    for (const line of lines) await line.hears(/^220 /);
    const third = await dial(port);
    await third.hears(/^421 /);
    for (const { socket } of [...lines, third]) socket.destroy();
  });

  it('finishes a mail that is coming in when it is told to stop', async () => {
    const mailbox = await openMailbox({ drain: 20_000 });
    const idle = await dial(mailbox.port);
    await idle.hears(/^220 /);
    const line = await untilData(mailbox.port);
    line.socket.write('Subject: late\r\n\r\n');
    const stopped = mailbox.stop();
    await idle.closed;
    line.socket.write('The rest.\r\n.\r\n');
    await line.hears(/\n250 OK: kept/);
    await stopped;
    expect(await db.inboundMail.count({ where: { envelopeFrom: 'a@b.example' } })).toBe(1);
  });
});
