import nodemailer from 'nodemailer';
import { afterAll, expect, it } from 'vitest';
import { mailboxAddress } from '@/lib/intake/mailbox/address';
import { runMailbox } from '@/lib/intake/mailbox/run-mailbox';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { mailsTo } from '@/tests/support/received-mail';

const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

async function write(to: string, from: string): Promise<void> {
  const transport = nodemailer.createTransport(env.SMTP_URL);
  await transport.sendMail({ from, to, subject: 'Forwarded', text: 'Words.' });
  transport.close();
}

const taken = (envelopeFrom: string) => db.inboundMail.count({ where: { envelopeFrom } });

it('the sandbox passes mail for the mailbox on, also what came while nobody listened, and nothing else', async () => {
  await write(mailboxAddress(), 'early@berg.example');
  const place = { host: env.MAILBOX_HOST, port: env.MAILBOX_PORT };
  stops.push(runMailbox(place));
  // a second worker on the machine stands by
  stops.push(runMailbox(place));
  await expect.poll(() => taken('early@berg.example'), { timeout: 30_000 }).toBe(1);
  await write(mailboxAddress().replace('@', '+00@'), 'plus@berg.example');
  await write('somebody@else.example', 'other@berg.example');
  await expect.poll(() => taken('plus@berg.example'), { timeout: 30_000 }).toBe(1);
  expect(await taken('other@berg.example')).toBe(0);
  expect(await mailsTo('somebody@else.example')).toHaveLength(1);
});

it('another worker takes over when the one that has the port stops', async () => {
  await stops.shift()?.();
  await write(mailboxAddress(), 'later@berg.example');
  await expect.poll(() => taken('later@berg.example'), { timeout: 30_000 }).toBe(1);
});
