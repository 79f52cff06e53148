import { expect } from '@playwright/test';
import { mailsTo, type ReceivedMail } from '../../support/received-mail';

/** Waits for a mail to an address that the caller recognizes, and gives the newest such. */
export async function waitForMail(
  address: string,
  isWanted: (mail: ReceivedMail) => boolean = () => true,
): Promise<ReceivedMail> {
  let found: ReceivedMail | undefined;
  await expect
    .poll(
      async () => {
        found = (await mailsTo(address)).findLast(isWanted);
        return found !== undefined;
      },
      { timeout: 30_000, message: `a mail to ${address}` },
    )
    .toBe(true);
  return found as ReceivedMail;
}

/** The six digits in a mail's text. */
const codeIn = (mail: ReceivedMail): string => /^\d{6}$/m.exec(mail.text)?.[0] ?? '';

/** Waits for a code to be mailed to an address, other than those seen before. */
export async function waitForCode(address: string, except: readonly string[] = []): Promise<string> {
  const mail = await waitForMail(address, (candidate) => {
    const code = codeIn(candidate);
    return code !== '' && !except.includes(code);
  });
  return codeIn(mail);
}

/** The address a mail's button leads to, as a path of the site. */
export function linkIn(mail: ReceivedMail): string {
  const site = process.env.APP_URL ?? '';
  const address = mail.text.split(/\s+/).find((word) => word.startsWith(`${site}/`));
  if (!address) throw new Error(`no link to the site in “${mail.subject}”`);
  return address.slice(site.length);
}
