import type { ChildProcess } from 'node:child_process';
import net from 'node:net';
import { simpleParser } from 'mailparser';
import nodemailer, { type Transporter } from 'nodemailer';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { anyFreePort } from '../sandbox/ports';
import { endChild, isRunning, startChild, typescript } from '../scripts/machine/child';
import { median } from './measure';

const MAILS = 300;
/** Connections that hand mail in side by side, as providers' servers do; the floor has as many statements under way. */
const SIDE_BY_SIDE = 8;
const ROUNDS = 5;
const WARM_UP = 2;

/** A notice as people write them, with a picture; no two have the same bytes. */
function messages(): Buffer[] {
  const picture = Buffer.alloc(24 * 1024, 7)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
  return Array.from({ length: MAILS }, () => {
    const id = uuidv7();
    const text =
      'The listing https://item.taobao.com/item.htm?id=900000000001 shows our photographs.\r\n'.repeat(40);
    return Buffer.from(
      `From: Bench <bench-${id}@test.example>\r\nTo: ipr@ipp.example\r\nSubject: Notice ${id}\r\nMessage-ID: <${id}@test.example>\r\n` +
        'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n' +
        `--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n` +
        `--b\r\nContent-Type: image/jpeg; name=a.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n${picture}\r\n--b--\r\n`,
    );
  });
}

/** Runs `work` over all items, so many at a time. @returns items a second */
async function pace<T>(
  items: readonly T[],
  work: (item: T, lane: number) => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  const left = items.values();
  await Promise.all(
    Array.from({ length: SIDE_BY_SIDE }, async (_, lane) => {
      for (const item of left) await work(item, lane);
    }),
  );
  return (items.length * 1000) / (performance.now() - start);
}

/** The floor: a parser and one bare INSERT of what it read, committed; no store, no encryption, no protocol. */
async function readAndInsert(pool: pg.Pool, raw: Buffer): Promise<void> {
  const mail = await simpleParser(raw);
  const id = uuidv7();
  await pool.query(
    `INSERT INTO inbound_mail (id, raw_hash, storage_key, wrapped_key, size, envelope_from, envelope_to, "references",
       message_id, from_email, subject, text, received_at)
     VALUES ($1, $2, $3, $4, $5, $6, '{}', '{}', $7, $6, $8, $9, now())`,
    [
      ...[id, Buffer.from(id), `floor/${id}`, Buffer.alloc(61), raw.length],
      ...[mail.from?.value[0]?.address ?? '', mail.messageId ?? null, mail.subject ?? '', mail.text ?? ''],
    ],
  );
}

/** Starts the mailbox in a process of its own and answers when it takes connections. */
async function startMailbox(port: number): Promise<ChildProcess> {
  const child = startChild(typescript('bench/mailbox.ts'), {
    env: { ...process.env, MAILBOX_PORT: String(port) },
  });
  const takesConnections = () =>
    new Promise<boolean>((resolve) => {
      const probe = net.connect(port, 'localhost');
      probe.once('error', () => resolve(false));
      probe.once('connect', () => {
        probe.destroy();
        resolve(true);
      });
    });
  while (!(await takesConnections())) {
    if (!isRunning(child)) throw new Error('the mailbox could not be started');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return child;
}

function senders(to: number): Transporter[] {
  return Array.from({ length: SIDE_BY_SIDE }, () =>
    nodemailer.createTransport({
      host: 'localhost',
      port: to,
      ignoreTLS: true,
      pool: true,
      maxConnections: 1,
      maxMessages: Infinity,
    }),
  );
}

/**
 * Mails accepted a second, each with its bytes encrypted in the store and its row and job committed, as a share of reading
 * the same messages with mailparser and one INSERT for each.
 */
export async function measureMail(databaseUrl: string): Promise<number> {
  const { mailboxAddress } = await import('../lib/intake/mailbox/address');
  const port = await anyFreePort();
  const mailbox = await startMailbox(port);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: SIDE_BY_SIDE });
  const lanes = senders(port);
  const to = [mailboxAddress()];
  const accept = (raw: Buffer, lane: number) =>
    lanes[lane]?.sendMail({ envelope: { from: 'bench@test.example', to }, raw }) ?? Promise.resolve();
  try {
    const shares: number[] = [];
    for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
      const raws = messages();
      const floor = await pace(raws, (raw) => readAndInsert(pool, raw));
      const ours = await pace(raws, accept);
      console.error(`# mail: ${ours.toFixed(0)} accepted a second, floor ${floor.toFixed(0)}`);
      if (round >= WARM_UP) shares.push(ours / floor);
    }
    return median(shares);
  } finally {
    for (const lane of lanes) lane.close();
    await endChild(mailbox, 5_000);
    await pool.end();
  }
}
