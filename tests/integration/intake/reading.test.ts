import { describe, expect, it } from 'vitest';
import { readMail } from '@/lib/intake/read-mail';
import { readContent } from '@/lib/intake/reading/read-content';
import { replyAddress } from '@/lib/intake/mailbox/address';
import { db } from '@/lib/platform/db';
import { languageOf } from '@/lib/intake/language';
import { waitForMails } from '@/tests/support/mailbox';
import { sourceOf } from '@/tests/support/received-mail';
import { eventsIn } from '@/tests/support/trail';
import {
  IPR,
  letter,
  newSender,
  NOTICE,
  post,
  readAll,
  readHere,
  received,
  sendAll,
  threadsOf,
} from './letters';

describe('a mail that is read', () => {
  it('opens a thread with what was understood, and is acknowledged with what is missing', async () => {
    const from = newSender();
    const { thread, messageId } = await received(from, { From: `Anna Berg <${from}>` }, NOTICE);
    expect(thread).toMatchObject({
      status: 'OPEN',
      senderName: 'Anna Berg',
      locale: 'en',
      confirmedAt: null,
    });
    expect(thread?.queuedAt).not.toBeNull();
    expect(thread?.findings).toMatchObject({
      type: 'takedown',
      infringing: ['https://item.taobao.com/item.htm?id=900000000001'],
    });
    expect(thread?.messages).toMatchObject([{ status: 'READ', automatic: false, subject: 'Notice' }]);
    expect(await eventsIn(thread?.id ?? '')).toEqual(['mail.received', 'mail.acknowledged']);
    await sendAll();
    const [mail] = await waitForMails(from);
    expect(mail?.subject).toBe(`Re: Notice [${thread?.reference}]`);
    expect(mail?.headers).toMatchObject({
      'auto-submitted': 'auto-replied',
      'in-reply-to': messageId,
    });
    const source = mail ? await sourceOf(mail) : '';
    expect(source).toContain(`Reply-To: ${replyAddress(thread?.token ?? '')}`);
    expect(source).toContain(`Message-ID: <${thread?.replies[0]?.messageId}>`);
    for (const text of [
      thread?.reference,
      'Takedown notice',
      '900000000001',
      'proof of your identity',
      '/mail/',
    ])
      expect(mail?.text).toContain(text);
    expect(mail?.text).not.toContain('full addresses of the listings');
  });

  it('is answered in Chinese where it is Chinese', async () => {
    const from = newSender();
    const text =
      '您好，淘宝商品 https://item.taobao.com/item.htm?id=900000000002 盗用了我的作品《蓝湖》，请删除。张三';
    const { thread } = await received(from, { Subject: '侵权投诉' }, text);
    expect(thread?.locale).toBe('zh-CN');
    await sendAll();
    const [mail] = await waitForMails(from);
    expect(mail?.text).toContain('我们已收到您的邮件');
    expect(languageOf('これは日本語の文章です。漢字もあります。')).toBe('en');
  });

  it('is one mail with its copies, however they differ on the way', async () => {
    const from = newSender();
    const same = { 'Message-ID': '<copy@berg.example>' };
    await received(from, same, NOTICE);
    const { threads } = await received(from, { ...same, Received: 'from elsewhere' }, NOTICE);
    expect(threads).toHaveLength(1);
    expect(await db.inboundMail.count({ where: { envelopeFrom: from } })).toBe(1);
    await received(from, same, 'Other words under the same Message-ID.');
    expect(await db.inboundMail.count({ where: { envelopeFrom: from } })).toBe(2);
    const other = await received(newSender(), same, NOTICE);
    expect(other.threads).toHaveLength(1);
  });

  it('is kept once by workers that read it at the same moment', async () => {
    const from = newSender();
    await post({ from, raw: letter({ From: from, Subject: 'Twice' }, NOTICE) });
    const { id } = await db.inboundMail.findFirstOrThrow({ where: { envelopeFrom: from } });
    await Promise.all([readMail(id, readHere), readMail(id, readHere)]);
    const threads = await threadsOf(from);
    expect(threads).toHaveLength(1);
    expect(threads[0]?.replies).toHaveLength(1);
  });

  it('comes to its thread by the plus-address, whoever writes', async () => {
    const from = newSender();
    const { thread } = await received(from, {}, NOTICE);
    const colleague = newSender();
    await received(colleague, { Subject: 'Re: Notice' }, 'Here is more.', [
      replyAddress(thread?.token ?? ''),
    ]);
    expect(await threadsOf(colleague)).toHaveLength(0);
    expect((await threadsOf(from))[0]?.messages).toHaveLength(2);
  });

  it('comes to its thread by references only where its sender takes part', async () => {
    const from = newSender();
    const { messageId, thread } = await received(from, {}, NOTICE);
    const { threads } = await received(from, { 'In-Reply-To': messageId }, 'One thing more.');
    expect(threads).toHaveLength(1);
    const own = `<${thread?.replies[0]?.messageId}>`;
    expect((await received(from, { References: own }, 'And another.')).threads).toHaveLength(1);
    const forger = newSender();
    const forged = await received(forger, { 'In-Reply-To': messageId, References: own }, 'I am in this too.');
    expect(forged.threads).toHaveLength(1);
    expect(forged.thread?.id).not.toBe(thread?.id);
    expect((await threadsOf(from))[0]?.messages).toHaveLength(3);
  });

  it('cannot write lines of its own into our mails or our records', async () => {
    const from = newSender();
    const evil =
      '=?utf-8?B?' + Buffer.from('Hi\r\nBcc: victim@x.example\r\n\r\n\u0000body').toString('base64') + '?=';
    const { thread } = await received(from, { From: `${evil} <${from}>`, Subject: evil }, NOTICE);
    expect(thread?.senderName).not.toMatch(/\p{Cc}/u);
    expect(thread?.subject).not.toMatch(/\p{Cc}/u);
    await sendAll();
    const [mail] = await waitForMails(from);
    expect(mail?.headers.bcc).toBeUndefined();
    expect(mail?.subject).toContain('Bcc: victim@x.example');
  });
});

describe('files of a mail', () => {
  it('are looked into like uploads; what is not taken is named', async () => {
    const from = newSender();
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const part = (name: string, body: Buffer) =>
      `--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body.toString('base64')}\r\n`;
    const files = [
      part('mark.png', png),
      part('run.exe', Buffer.from('MZ...')),
      part('empty.pdf', Buffer.alloc(0)),
    ];
    const raw = [
      `From: ${from}\r\nSubject: Files\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n`,
      '--b\r\nContent-Type: text/html\r\n\r\n<p onclick="x()">See <a href="javascript:x()">this</a> <img src="https://spy.example/p.gif" alt="logo"><script>x()</script></p>\r\n',
      ...files,
      '--b--\r\n',
    ].join('');
    await post({ from, raw });
    await readAll();
    const [message] = (await threadsOf(from))[0]?.messages ?? [];
    expect(message?.documents.map((file) => [file.fileName, file.status, file.rejectionCode])).toEqual([
      ['mark.png', 'QUARANTINED', null],
      ['run.exe', 'REJECTED', 'wrong_type'],
      ['empty.pdf', 'REJECTED', 'empty'],
    ]);
    expect(message?.html).toContain('[logo]');
    expect(message?.html).not.toMatch(/onclick|javascript|<img|script|spy\.example/);
    expect(message?.text).toContain('See');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['no mail at all', '\r\n\r\n', 'malformed'],
    ['too much for its process', null, 'stopped'],
  ] as const)('%s is kept as it came, unanswered, at the desk', async (_what, raw, failure) => {
    const from = newSender();
    await post({ from, raw: raw ?? letter({ From: from }, NOTICE.repeat(20_000)) });
    const row = await db.inboundMail.findFirstOrThrow({ where: { envelopeFrom: from } });
    await readMail(row.id, (bytes) => readContent(bytes, raw ? undefined : { memory: 1, time: 30_000 }));
    const [thread] = await threadsOf(from);
    expect(thread?.messages).toMatchObject([{ status: 'UNPARSED', failure }]);
    expect(thread).toMatchObject({ status: 'OPEN', replies: [] });
  });
});

describe('acknowledgements', () => {
  it.each([
    ['an answer of a machine', { 'Auto-Submitted': 'auto-replied' }],
    ['a list', { 'List-Id': '<all.berg.example>' }],
    ['bulk mail', { Precedence: 'bulk' }],
    ['a report of delivery', { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b' }],
    ['the platform itself', { From: IPR }],
    ['a daemon', { From: 'MAILER-DAEMON@berg.example' }],
  ])('are never sent to %s', async (_what, headers) => {
    const from = newSender();
    await received(from, headers, NOTICE);
    const row = await db.inboundMail.findFirstOrThrow({
      where: { envelopeFrom: from },
      include: { thread: { include: { replies: true } } },
    });
    expect(row).toMatchObject({ status: 'READ', automatic: true, thread: { replies: [] } });
  });

  it('are never sent where nobody is to be told', async () => {
    const from = newSender();
    const raw = letter({ From: from, Subject: 'Null' }, NOTICE);
    await post({ from: '', raw });
    await readAll();
    expect((await threadsOf(from))[0]).toMatchObject({ replies: [] });
  });

  it('are sent once in a thread and three times a day to one address', async () => {
    const from = newSender();
    const { messageId } = await received(from, {}, NOTICE);
    await received(from, { 'In-Reply-To': messageId }, 'More.');
    for (let mail = 0; mail < 4; mail += 1) await received(from, {}, NOTICE);
    const threads = await threadsOf(from);
    expect(threads.map(({ replies }) => replies.length)).toEqual([1, 1, 1, 0, 0]);
  });

  it('stop two mailboxes like ours from writing to each other, even where headers get lost', async () => {
    // the other side acknowledges everything and says nowhere that it is a machine
    const from = newSender();
    let { thread } = await received(from, { From: `Other mailbox <${from}>` }, NOTICE);
    const to = [replyAddress(thread?.token ?? '')];
    for (let round = 0; round < 5; round += 1) {
      await sendAll();
      thread = (await received(from, { Subject: 'We have received your mail' }, 'Thank you.', to)).thread;
    }
    expect(thread?.replies).toHaveLength(1);
    await sendAll();
    expect(await waitForMails(from)).toHaveLength(1);
  });
});
