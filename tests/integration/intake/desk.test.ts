import { describe, expect, it } from 'vitest';
import { acceptMail } from '@/lib/intake/accept-mail';
import { askSender } from '@/lib/intake/ask-sender';
import { attachMail } from '@/lib/intake/attach-mail';
import { closeMail } from '@/lib/intake/close-mail';
import { completeMail } from '@/lib/intake/complete-mail';
import { replyAddress } from '@/lib/intake/mailbox/address';
import { openRawMail } from '@/lib/intake/open-raw';
import { listMailQueue } from '@/lib/intake/queue';
import { getMailCase } from '@/lib/intake/review-case';
import { completeMailSchema, decideMailForm, type Verdict } from '@/lib/intake/schema';
import { senderLink } from '@/lib/intake/sender-link';
import { getSenderPage } from '@/lib/intake/sender-page';
import type { MailThread } from '@/lib/generated/prisma/client';
import { clock, DAY } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { makeAccount, makeReviewer } from '@/tests/factories/accounts';
import { makeComplainant, makeNotice } from '@/tests/factories/notices';
import { waitForMails } from '@/tests/support/mailbox';
import { eventsIn, outcomes } from '@/tests/support/trail';
import { newSender, NOTICE, received, sendAll, threadsOf } from './letters';

const tokenOf = (thread: MailThread) => senderLink(thread).split('/').at(-1) ?? '';
const completed = (thread: MailThread, values: Record<string, unknown> = {}) =>
  completeMail(completeMailSchema.parse({ token: tokenOf(thread), ...values }));

async function aThread(): Promise<MailThread> {
  const from = newSender();
  const { thread } = await received(from, { From: `Anna Berg <${from}>` }, NOTICE);
  if (!thread) throw new Error('no thread');
  return thread;
}

const stateOf = (id: string) => db.mailThread.findUniqueOrThrow({ where: { id } });

const accepting = (id: string, given: Record<string, unknown> = {}): Verdict<'accept'> =>
  decideMailForm.parse({
    id,
    verdict: 'accept',
    name: 'Anna Berg',
    kind: 'INDIVIDUAL',
    country: 'DE',
    rightKind: 'COPYRIGHT',
    title: 'Blue Lake',
    marketplace: 'TAOBAO',
    links: 'https://item.taobao.com/item.htm?id=900000000001',
    reasonCode: 'copied_images',
    description: 'The seller shows my photographs without permission.',
    statements: ['good_faith', 'accuracy', 'authority'],
    signatureName: 'Anna Berg',
    profile: 'CN_ECL',
    ...given,
  }) as Verdict<'accept'>;

describe('the queue and the case of mail', () => {
  it('exist for reviewers, and not for the one who wrote the mail, members or strangers', async () => {
    const [reviewer, member] = [await makeReviewer(), await makeAccount()];
    const thread = await aThread();
    const row = (await listMailQueue(reviewer.actor)).rows.find(({ id }) => id === thread.id);
    expect(row).toMatchObject({ type: 'takedown', listings: 1, messages: 1 });
    const matter = await getMailCase(reviewer.actor, thread.id);
    const [message] = matter.messages;
    expect(message?.stretches.map(({ text }) => text).join('')).toBe(NOTICE);
    expect(message?.stretches.find(({ ends }) => ends.includes('good_faith'))?.isFound).toBe(true);
    expect(matter.listings).toEqual([
      { address: 'https://item.taobao.com/item.htm?id=900000000001', marketplace: 'TAOBAO' },
    ]);
    const raw = await openRawMail(reviewer.actor, message?.id ?? '');
    expect(Buffer.concat(raw.bytes).toString()).toContain('Subject: Notice');
    const author = await makeAccount({ role: 'REVIEWER', email: newSender() });
    const own = (await received(author.account.email, {}, NOTICE)).thread;
    for (const [actor, id] of [
      [member.actor, thread.id],
      [author.actor, own?.id ?? ''],
    ] as const) {
      await expect(getMailCase(actor, id)).rejects.toMatchObject({ code: 'not_found' });
      await expect(askSender(actor, { id, verdict: 'ask', askText: 'More.' })).rejects.toMatchObject({
        code: 'not_found',
      });
    }
    await expect(listMailQueue(member.actor)).rejects.toMatchObject({ code: 'not_found' });
    await expect(openRawMail(member.actor, message?.id ?? '')).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the link of an acknowledgement', () => {
  it('shows without changing anything, and confirms and completes by sending the form', async () => {
    const thread = await aThread();
    const before = await stateOf(thread.id);
    expect(await getSenderPage(tokenOf(thread))).toMatchObject({ isOpen: true, isConfirmed: false });
    expect(await stateOf(thread.id)).toEqual(before);
    expect(await completed(thread)).toBe(true);
    expect(await completed(thread, { title: 'Blue Lake', statements: 'good_faith' })).toBe(false);
    expect(await getSenderPage(tokenOf(thread))).toMatchObject({
      isConfirmed: true,
      supplement: { title: 'Blue Lake', statements: ['good_faith'] },
    });
    expect(await eventsIn(thread.id)).toEqual([
      'mail.received',
      'mail.acknowledged',
      'mail.confirmed',
      'mail.supplemented',
    ]);
  });

  it('opens nothing when it is altered, of another thread, or old', async () => {
    const [thread, other] = [await aThread(), await aThread()];
    const secret = tokenOf(thread).split('.')[1];
    for (const token of ['', 'x.y', `${thread.id}.wrong`, `${other.id}.${secret}`])
      await expect(getSenderPage(token)).rejects.toMatchObject({ code: 'not_found' });
    await db.mailThread.update({
      where: { id: thread.id },
      data: { createdAt: new Date(clock.now().getTime() - 61 * DAY) },
    });
    await expect(completed(thread)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a reviewer', () => {
  it('asks for what is missing; an answer, by mail or by the link, brings it back', async () => {
    const { actor } = await makeReviewer();
    const thread = await aThread();
    const ask = () =>
      askSender(actor, { id: thread.id, verdict: 'ask', askText: 'Please send the certificate.' });
    await ask();
    expect(await stateOf(thread.id)).toMatchObject({ status: 'WAITING', queuedAt: null });
    await sendAll();
    const mails = await waitForMails(thread.senderEmail, 2);
    expect(mails.map(({ text }) => text).join('\n')).toContain('Please send the certificate.');
    await received(thread.senderEmail, { Subject: 'Re' }, 'Here it is.', [replyAddress(thread.token)]);
    expect(await stateOf(thread.id)).toMatchObject({ status: 'OPEN', queuedAt: expect.any(Date) });
    await ask();
    await completed(thread, { number: 'VA 1' });
    expect(await stateOf(thread.id)).toMatchObject({ status: 'OPEN', queuedAt: expect.any(Date) });
    expect(await eventsIn(thread.id)).toEqual(expect.arrayContaining(['mail.asked', 'mail.answered']));
  });

  it('is told that a mail cannot be accepted before its sender has confirmed it', async () => {
    const { actor } = await makeReviewer();
    const thread = await aThread();
    await expect(acceptMail(actor, accepting(thread.id))).rejects.toMatchObject({
      fields: { verdict: 'mail_not_confirmed' },
    });
    expect(await db.notice.count({ where: { source: 'MAIL' } })).toBe(0);
  });

  it('accepts a confirmed mail as a notice under procedure LEGAL', async () => {
    const { actor } = await makeReviewer();
    const thread = await aThread();
    await completed(thread);
    await expect(acceptMail(actor, accepting(thread.id, { links: 'nonsense' }))).rejects.toMatchObject({
      fields: { links: 'links_refused' },
    });
    await expect(
      acceptMail(
        actor,
        accepting(thread.id, { profile: 'US_DMCA', rightKind: 'TRADEMARK', reasonCode: 'counterfeit' }),
      ),
    ).rejects.toMatchObject({ fields: { profile: expect.any(String) } });
    const both = await outcomes([
      acceptMail(actor, accepting(thread.id)),
      acceptMail(actor, accepting(thread.id)),
    ]);
    expect(both).toEqual(['done', 'invalid_transition']);
    const { noticeId, status } = await stateOf(thread.id);
    expect(status).toBe('ACCEPTED');
    const notice = await db.notice.findUniqueOrThrow({
      where: { id: noticeId ?? '' },
      include: { account: true, listings: { include: { listing: true } }, party: true, reports: true },
    });
    expect(notice).toMatchObject({
      procedure: 'LEGAL',
      source: 'MAIL',
      account: { email: thread.senderEmail, guest: true },
      party: { name: 'Anna Berg' },
      listings: [{ listing: { externalId: '900000000001' } }],
      reports: [{ accountId: notice.accountId }],
    });
    // the door through which they look at it is part of its history
    expect(
      await db.auditEvent.findMany({
        where: { type: 'report.opened', chainId: notice.reports[0]?.id ?? '' },
      }),
    ).toMatchObject([{ actorKind: 'SYSTEM', data: { noticeId } }]);
    await sendAll();
    const mails = await waitForMails(thread.senderEmail, 2);
    expect(mails.map(({ text }) => text).join('\n')).toContain(notice.reference);
  });

  it('uses the full account of the address where there is one', async () => {
    const { actor } = await makeReviewer();
    const { account } = await makeAccount({ email: newSender() });
    const { thread } = await received(account.email, {}, NOTICE);
    if (!thread) throw new Error('no thread');
    await completed(thread);
    await acceptMail(actor, accepting(thread.id));
    const { noticeId } = await stateOf(thread.id);
    expect(await db.notice.findUnique({ where: { id: noticeId ?? '' } })).toMatchObject({
      accountId: account.id,
    });
  });

  it('attaches a mail to a case that exists for them', async () => {
    const { actor } = await makeReviewer();
    const notice = await makeNotice(await makeComplainant(), { status: 'SUBMITTED' });
    const thread = await aThread();
    const attach = (caseReference: string) =>
      attachMail(actor, { id: thread.id, verdict: 'attach', caseReference });
    await expect(attach('N-2026-0000-0000')).rejects.toMatchObject({
      fields: { caseReference: 'mail_case_unknown' },
    });
    await attach(notice.reference.toLowerCase());
    expect(await stateOf(thread.id)).toMatchObject({
      status: 'ATTACHED',
      noticeId: notice.id,
      queuedAt: null,
    });
  });

  it('closes what is no notice, with or without a mail, and a new message brings it back', async () => {
    const { actor } = await makeReviewer();
    const thread = await aThread();
    const close = (given: Partial<Verdict<'close'>>) =>
      closeMail(actor, {
        id: thread.id,
        verdict: 'close',
        closeCode: 'spam',
        tell: '',
        closeText: '',
        ...given,
      });
    await expect(close({ closeCode: 'other', tell: 'yes' })).rejects.toMatchObject({
      fields: { closeText: 'reason_text_required' },
    });
    await close({});
    expect((await threadsOf(thread.senderEmail))[0]?.replies).toHaveLength(1);
    await expect(close({})).rejects.toMatchObject({ code: 'invalid_transition' });
    await received(thread.senderEmail, { Subject: 'Re' }, 'But it is!', [replyAddress(thread.token)]);
    expect(await stateOf(thread.id)).toMatchObject({ status: 'OPEN', queuedAt: expect.any(Date) });
    await close({ closeCode: 'not_a_notice', tell: 'yes' });
    await sendAll();
    const mails = await waitForMails(thread.senderEmail, 2);
    expect(mails.map(({ text }) => text).join('\n')).toContain('does not report an infringement');
  });
});
