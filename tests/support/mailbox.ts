import { expect } from 'vitest';
import { mailsTo, type ReceivedMail } from './received-mail';

/** Waits until `count` mails have arrived for an address and gives them all. */
export async function waitForMails(address: string, count = 1): Promise<ReceivedMail[]> {
  await expect
    .poll(async () => (await mailsTo(address)).length, { timeout: 10_000 })
    .toBeGreaterThanOrEqual(count);
  return mailsTo(address);
}
