import { askSender } from '../../lib/intake/ask-sender';
import { closeMail } from '../../lib/intake/close-mail';
import { completeMail } from '../../lib/intake/complete-mail';
import { takeMail } from '../../lib/intake/mailbox/take-mail';
import { completeMailSchema } from '../../lib/intake/schema';
import { senderLink } from '../../lib/intake/sender-link';
import { db } from '../../lib/platform/db';
import { mailboxAddress } from '../../lib/platform/mailbox-address';
import { after } from './calendar';
import { addressOf } from './market';
import type { Thread } from './story';
import type { World } from './world';

interface Letter {
  name: string;
  email: string;
  subject: string;
  text: string;
}

const encoded = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

/** The mail as it stands on the wire. */
function wire({ name, email, subject, text }: Letter, at: Date): Buffer {
  const lines = [
    `From: ${encoded(name)} <${email}>`,
    `To: <${mailboxAddress()}>`,
    `Subject: ${encoded(subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${at.getTime()}.${email}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

/** Somebody writes to the mailbox. */
async function* written(letter: Letter, at: Date): Thread {
  yield at;

  async function* bytes() {
    yield wire(letter, at);
  }
  await takeMail({ from: letter.email, to: [mailboxAddress()], bytes: bytes() });
}

const threadOf = (senderEmail: string) => db.mailThread.findFirstOrThrow({ where: { senderEmail } });

/** Complete and confirmed: it can be accepted as it stands. */
async function* photographer({ calendar, market }: World): Thread {
  const address = market.some('ALIEXPRESS', 'lamp', 1).map(addressOf).join('\n');
  const letter = {
    name: 'Nora Lindqvist',
    email: 'nora@lakeside-photo.example',
    subject: 'My photographs in a shop on AliExpress',
    text: `Dear team,

I am the photographer of the series "Blue Lake" and own the copyright in it. The pictures in this listing are mine:

${address}

The originals are at https://lakeside-photo.example/blue-lake. Nobody asked me.

I have a good faith belief that the use of the material is not authorized by the copyright owner, its agent, or the law.
The information in this notice is accurate, and under penalty of perjury, I am the owner of the exclusive right that is
infringed.

You can reach me at Strandvägen 14, 114 56 Stockholm, Sweden, or at this address.

/Nora Lindqvist/
`,
  };
  yield* written(letter, calendar.minutesAgo(131));
  yield calendar.minutesAgo(118);
  const token = senderLink(await threadOf(letter.email))
    .split('/')
    .at(-1);
  await completeMail(
    completeMailSchema.parse({
      ...{ token, name: letter.name, kind: 'INDIVIDUAL', country: 'SE', rightKind: 'COPYRIGHT' },
      ...{ address: 'Strandvägen 14\n114 56 Stockholm', title: 'Blue Lake', signatureName: letter.name },
    }),
  );
}

/** Names no listing: it was asked which one is meant, and has not answered yet. */
async function* publisher(world: World): Thread {
  const { calendar } = world;
  const letter = {
    name: '陈思远',
    email: 'chen.siyuan@qingshan-press.example',
    subject: '淘宝店铺销售盗版图书',
    text: `您好：

我是青山出版社的法务专员。我社享有专有出版权的图书《山河集》在淘宝平台被多家店铺大量盗印销售，严重侵害我社的合法权益，请依法删除。

青山出版社 陈思远
`,
  };
  const at = calendar.workday(1, '10:22');
  yield* written(letter, at);
  yield after(at, 190);
  const { id } = await threadOf(letter.email);
  await askSender(world.person('wang@ipp.example'), {
    id,
    verdict: 'ask',
    askText:
      '您的来信中没有商品链接。请回复需要处理的每件商品的链接，以及贵社享有专有出版权的证明（如出版合同）。',
  });
}

/** Asks something, and is no notice. */
async function* question(world: World): Thread {
  const letter = {
    name: 'Tom Fielding',
    email: 'tom@fielding-tools.example',
    subject: 'Do I need an account for each marketplace?',
    text: 'Hello,\n\nwe sell hand tools and own two trademarks. Do we need one account for each marketplace?\n\nTom Fielding\n',
  };
  const at = world.calendar.workday(3, '16:05');
  yield* written(letter, at);
  yield after(at, 45);
  const { id } = await threadOf(letter.email);
  await closeMail(world.person('lin@ipp.example'), {
    id,
    verdict: 'close',
    closeCode: 'not_a_notice',
    tell: 'yes',
    closeText: 'One account serves all six marketplaces. You can register with your email address.',
  });
}

/** What has come to the mailbox and did not become a notice, or not yet. */
export const mailStories = (world: World): Thread[] => [
  photographer(world),
  publisher(world),
  question(world),
];
