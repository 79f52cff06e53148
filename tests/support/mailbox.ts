import { expect } from 'vitest';

export interface ReceivedMail {
  subject: string;
  text: string;
  html: string;
  to: { address: string }[];
  messageId?: string;
  headers: Record<string, string>;
}

/** What the sandbox's mail server has received for an address, oldest first. */
export async function mailsTo(address: string): Promise<ReceivedMail[]> {
  const answer = await fetch(`${process.env.SANDBOX_MAIL_URL}/api/email`);
  const mails = (await answer.json()) as ReceivedMail[];
  return mails.filter((mail) => mail.to.some((to) => to.address.toLowerCase() === address.toLowerCase()));
}

/** Waits until `count` mails have arrived for an address and gives them all. */
export async function waitForMails(address: string, count = 1): Promise<ReceivedMail[]> {
  await expect
    .poll(async () => (await mailsTo(address)).length, { timeout: 10_000 })
    .toBeGreaterThanOrEqual(count);
  return mailsTo(address);
}
