import { type Browser, expect, test } from '@playwright/test';
import nodemailer from 'nodemailer';
import { findInQueue } from './journey/at-desk';
import { newEmail, signIn } from './support/accounts';
import { sourceOf } from '../support/received-mail';
import { sql } from './support/database';
import { linkIn, waitForMail } from './support/inbox';
import { sellerWithListings } from './support/shop';
import { type Manner, Visitor } from './support/visitor';

const IPR = process.env.MAILBOX_ADDRESS ?? 'ipr@ipp.example';

const TEXTS = {
  en: (address: string) => `Dear team,

The photographs at ${address} are mine and are used without permission.
I have a good faith belief that the use is not authorized. The information in this mail is accurate.

/Nora Writer/`,
  'zh-CN': (address: string) => `您好：

${address} 盗用了我的摄影作品《蓝湖》，请删除。我善意地认为该使用未获授权，以上内容真实。

李娜`,
} as const;

/** Writes to the mailbox as people do: through a mail server that knows nothing of us. */
async function write(mail: { from: string; to?: string; subject: string; text: string; inReplyTo?: string }) {
  const transport = nodemailer.createTransport(process.env.SMTP_URL ?? '');
  await transport.sendMail({ to: IPR, ...mail });
  transport.close();
}

/** Waits until the mailbox has read a mail of this sender, and gives the desk's path of its thread. */
async function threadPath(email: string): Promise<string> {
  const find = () => sql<{ id: string }>('SELECT id FROM mail_thread WHERE sender_email = $1', [email]);
  await expect.poll(async () => (await find()).length, { timeout: 60_000 }).toBe(1);
  const [row] = await find();
  return `/desk/mail/${row?.id}`;
}

async function atDesk(browser: Browser, manner: Manner): Promise<Visitor> {
  const reviewer = await Visitor.arrive(browser, manner);
  await signIn(reviewer, manner.locale === 'en' ? 'lin@ipp.example' : 'wang@ipp.example');
  await reviewer.readIn(manner.locale);
  return reviewer;
}

/** Sends the form of a mail, and comes to the next one or the queue, which says that it is done. */
async function decide(reviewer: Visitor, values: Record<string, string>): Promise<void> {
  const { verdict = '', ...rest } = values;
  await reviewer.fill('verdict', verdict);
  await reviewer.fillAll(rest);
  await reviewer.press(reviewer.words('desk')('verdict.send'));
}

for (const manner of [
  { locale: 'en', js: true },
  { locale: 'zh-CN', js: false },
] as const satisfies Manner[]) {
  test(`a mail becomes a notice, ${manner.locale}, ${manner.js ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const email = newEmail('writer');
    const t = (await Visitor.arrive(browser, manner)).words('mailbox');
    const { listings } = await sellerWithListings('TAOBAO', 1);
    const address = listings[0]?.url ?? '';
    await write({
      from: `Nora Writer <${email}>`,
      subject: 'Stolen photographs',
      text: TEXTS[manner.locale](address),
    });

    const path = await threadPath(email);
    const acknowledged = await waitForMail(email);
    expect(acknowledged.text).toContain(t('mail.acknowledged.confirm'));
    expect(acknowledged.text).toContain(address.split('id=').at(-1));

    // nobody has confirmed that the mail is theirs
    const reviewer = await atDesk(browser, manner);
    await findInQueue(reviewer, path);
    await decide(reviewer, { verdict: 'accept', name: 'Nora Writer' });
    await reviewer.comesTo(new RegExp(`^${path}$`));
    await expect(reviewer.page.getByRole('main').getByText(t('desk.needsConfirmation'))).toBeVisible();

    await reviewer.open(path);
    await decide(reviewer, { verdict: 'ask', askText: 'Which of your works is it?' });
    await reviewer.comesWith('done');
    await waitForMail(email, (mail) => mail.text.includes('Which of your works is it?'));

    const writer = await Visitor.arrive(browser, manner);
    await writer.open(linkIn(acknowledged));
    await writer.fitsInto(390);
    await writer.fillAll({ title: 'Blue Lake', kind: 'INDIVIDUAL', country: 'DE', rightKind: 'COPYRIGHT' });
    await writer.press(t('link.confirmAndSave'));
    await writer.comesWith('done');
    await writer.sees(t('link.confirmedTitle'));
    await writer.leave();

    // the answer comes to the same thread
    const source = acknowledged.headers['in-reply-to'];
    const answerTo = /^Reply-To:.*?([^<\s]+@[^>\s]+)/im.exec(await sourceOf(acknowledged))?.[1] ?? '';
    expect(answerTo).toContain('+');
    await write({
      from: email,
      to: answerTo,
      subject: 'Re: Stolen photographs',
      text: 'It is Blue Lake.',
      inReplyTo: source,
    });
    const count = () =>
      sql<{ n: number }>(
        'SELECT count(*)::int AS n FROM inbound_mail m JOIN mail_thread t ON t.id = m.thread_id WHERE t.sender_email = $1',
        [email],
      );
    await expect.poll(async () => (await count())[0]?.n, { timeout: 60_000 }).toBe(2);

    await findInQueue(reviewer, path);
    await expect(reviewer.page.getByRole('main').getByText('It is Blue Lake.')).toBeVisible();
    await decide(reviewer, {
      verdict: 'accept',
      reasonCode: 'copied_images',
      description: 'The seller shows the photographs without permission.',
    });
    await reviewer.comesWith('done');
    const accepted = await waitForMail(email, (mail) => /N-\d{4}-/.test(mail.text));
    await reviewer.open(path);
    await reviewer.follow(/N-\d{4}-/);
    await reviewer.comesTo(/^\/desk\/notices\//);
    expect(accepted.subject).toContain('Stolen photographs');
    await reviewer.leave();
  });
}

test('a link that is not whole opens nothing', async ({ browser }) => {
  const visitor = await Visitor.arrive(browser, { locale: 'en', js: true });
  await visitor.findsNothingAt('/mail/00000000-0000-7000-8000-000000000000.wrong');
  await visitor.leave();
});
