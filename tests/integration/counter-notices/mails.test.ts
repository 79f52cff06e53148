import { describe, expect, it } from 'vitest';
import { decideCounterNotice } from '@/lib/counter-notices/decide-counter-notice';
import { mails } from '@/lib/counter-notices/jobs';
import {
  dismissCounterNotice,
  forwardCounterNotice,
  returnCounterNotice,
} from '@/lib/counter-notices/review-counter-notice';
import { submitCounterNotice } from '@/lib/counter-notices/submit-counter-notice';
import { COUNTER_NOTICE_TRANSITIONS } from '@/lib/counter-notices/transitions';
import { withdrawCounterNotice } from '@/lib/counter-notices/withdraw-counter-notice';
import { sellerToken } from '@/lib/notices/seller-token';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import type { ComposedMail } from '@/lib/platform/mail';
import {
  counterNotice,
  makeAnswered,
  makeFiled,
  makeForwarded,
  reinstate,
  standAt,
  uphold,
} from './disputes';

type Made = Awaited<ReturnType<typeof makeFiled>>;

async function inLocale<T extends Made>(made: T, locale: string): Promise<T> {
  await db.sellerAccess.update({ where: { id: made.access.id }, data: { locale } });
  await db.account.update({ where: { id: made.complainant.account.id }, data: { locale } });
  return made;
}

async function compose(name: string, id: string): Promise<ComposedMail> {
  const mail = await mails[name]?.(id);
  if (!mail) throw new Error(`nothing to say: ${name}`);
  return mail;
}
const textOf = (mail: ComposedMail) => [mail.subject, mail.heading, ...mail.paragraphs].join('\n');

describe('mails about a counter-notice', () => {
  it('exist for every name in the state table', () => {
    const names = COUNTER_NOTICE_TRANSITIONS.flatMap((row) => row.enqueues ?? []);
    const wanted = names.filter((name) => name.startsWith('mail:')).map((name) => name.slice(5));
    expect(Object.keys(mails).sort()).toEqual([...new Set(wanted)].sort());
  });

  it.each(['en', 'zh-CN'])('are whole in every state, for both sides: %s', async (locale) => {
    const forwarded = await inLocale(await makeForwarded(1), locale);
    const decided = await inLocale(await makeAnswered(2), locale);
    const [first = '', second = ''] = decided.listingIds;
    await decideCounterNotice(decided.reviewer, {
      id: decided.id,
      version: 1,
      items: [uphold(first), reinstate(second)],
      summary: 'Weighed.',
    });
    // those of a statute say nothing under this procedure
    const gone = ['counter-notice-returned', 'counter-notice-dismissed'];
    const ofStatutes = Object.keys(mails).filter((name) => /proof|proved|lapsed/.test(name));
    for (const name of ofStatutes) expect(await mails[name]?.(decided.id), name).toBeNull();
    for (const name of Object.keys(mails).filter((known) => ![...gone, ...ofStatutes].includes(known))) {
      const of = /forwarded|accepted/.test(name) ? forwarded : decided;
      const mail = await compose(name, of.id);
      const { reference } = await counterNotice(of.id);
      const words = textOf(mail);
      expect(words, name).not.toMatch(/[{}]|counterNotices\.|undefined|null/);
      expect(/\p{Script=Han}/u.test(words), name).toBe(locale === 'zh-CN');
      expect(mail).toMatchObject({ locale, facts: [[expect.anything(), reference], expect.anything()] });
      expect(mail.footer).toHaveLength(2);
      expect([of.access.email, of.complainant.account.email]).toContain(mail.to);
    }
  });

  it('lead each side to its own place', async () => {
    const { id, access, complainant } = await makeForwarded(1);
    const toSeller = await compose('counter-notice-accepted', id);
    expect(toSeller.to).toBe(access.email);
    expect(toSeller.button?.url).toBe(`${env.APP_URL}/respond/${sellerToken(access.id)}`);
    const toComplainant = await compose('counter-notice-forwarded', id);
    expect(toComplainant.to).toBe(complainant.account.email);
    expect(toComplainant.button?.url).toBe(`${env.APP_URL}/counter-notices/${id}`);
  });

  it('name the date with its zone: the complainant’s own, Beijing’s for the seller', async () => {
    standAt('2026-11-17T10:00:00Z');
    const { id, complainant } = await makeForwarded(1);
    await db.account.update({
      where: { id: complainant.account.id },
      data: { timeZone: 'Europe/Berlin' },
    });
    expect(textOf(await compose('counter-notice-forwarded', id))).toContain('26 November 2026, 16:59');
    expect(textOf(await compose('counter-notice-accepted', id))).toContain(
      '26 November 2026, 23:59 (Beijing time)',
    );
  });

  it('give the reasons of a decision for each listing', async () => {
    const { id, reviewer, listingIds } = await makeAnswered(2);
    const [first = '', second = ''] = listingIds;
    await decideCounterNotice(reviewer, {
      id,
      version: 1,
      items: [uphold(first), reinstate(second)],
      summary: 'Both sides’ papers were weighed.',
    });
    const rows = await db.reportedListing.findMany({
      where: { id: { in: listingIds } },
      include: { listing: true },
    });
    for (const name of ['counter-decided-seller', 'counter-decided-complainant']) {
      const words = textOf(await compose(name, id));
      for (const said of ['Both sides’ papers', uphold('').text, reinstate('').text])
        expect(words).toContain(said);
      for (const { listing } of rows) expect(words).toContain(listing.canonicalUrl);
    }
  });

  it('carry the reviewer’s words when it comes back, and not once it was mended', async () => {
    const { id, reviewer, seller } = await inLocale(await makeFiled(1), 'zh-CN');
    const text = '请补充第 2 页 <b>。';
    await returnCounterNotice(reviewer, { id, version: 1, code: 'evidence_missing', text });
    expect((await compose('counter-notice-returned', id)).paragraphs).toContain(text);
    await submitCounterNotice(seller, { id, version: 2 });
    expect(await mails['counter-notice-returned']?.(id)).toBeNull();
    await dismissCounterNotice(reviewer, { id, version: 2, code: 'repeated', text });
    expect((await compose('counter-notice-dismissed', id)).paragraphs).toContain(text);
  });

  it('tell the complainant of a withdrawal only when there was something to withdraw from them', async () => {
    const filed = await makeFiled(1);
    await withdrawCounterNotice(filed.seller, { id: filed.id });
    expect(await mails['counter-notice-withdrawn']?.(filed.id)).toBeNull();
    const { id, seller, reviewer } = await makeFiled(1);
    await forwardCounterNotice(reviewer, { id, version: 1 });
    await withdrawCounterNotice(seller, { id });
    expect(await mails['counter-notice-withdrawn']?.(id)).not.toBeNull();
    // what was overtaken is not said any more
    expect(await mails['counter-notice-forwarded']?.(id)).toBeNull();
  });

  it('say nothing about what does not exist, and nothing to a closed account', async () => {
    const { id, complainant } = await makeForwarded(1);
    expect(await mails['counter-notice-forwarded']?.(complainant.party.id)).toBeNull();
    await db.account.update({
      where: { id: complainant.account.id },
      data: { disabledAt: new Date() },
    });
    expect(await mails['counter-notice-forwarded']?.(id)).toBeNull();
  });
});
