import { beforeEach, describe, expect, it } from 'vitest';
import { readListingLinks } from '@/lib/marketplaces/read-listing-links';
import { acceptedLinks } from '@/lib/notices/check-links';
import { decideNotice } from '@/lib/notices/decide-notice';
import { openLegalNotice, type LegalNotice } from '@/lib/notices/open-legal-notice';
import { openNotice } from '@/lib/notices/open-notice';
import { getNotice } from '@/lib/notices/queries';
import { getNoticeCase, listNoticeQueue } from '@/lib/notices/queue';
import { returnNotice } from '@/lib/notices/return-notice';
import { withDecisionWords } from '@/lib/notices/standard-words';
import { elementCodes } from '@/lib/notices/statutes';
import type { AccountActor } from '@/lib/platform/actor';
import { db, inTransaction } from '@/lib/platform/db';
import { makeAccount, makeReviewer } from '@/tests/factories/accounts';
import { makeDocument } from '@/tests/factories/documents';
import { freshLinks, legalNotice } from '@/tests/factories/legal';
import { waitingJobs } from '@/tests/support/run-jobs';
import { eventsIn, mailsAbout, outcomes } from '@/tests/support/trail';

beforeEach(() => db.$executeRaw`DELETE FROM pgboss.job`);

const open = (actor: AccountActor, given: LegalNotice) =>
  inTransaction((tx) => openLegalNotice(tx, actor, given));

async function people() {
  const { account, actor: complainant } = await makeAccount({ name: 'Ruth Alder' });
  const { account: staff, actor: reviewer } = await makeReviewer();
  return { account, complainant, staff, reviewer };
}

describe('a notice from a mail', () => {
  it('is submitted and in the queue with its party, its right as claimed, its listings and its history', async () => {
    const { account, complainant, reviewer } = await people();
    const { id, reference } = await open(reviewer, legalNotice(account.id, { linksText: freshLinks(3) }));
    expect(await getNotice(complainant, id)).toMatchObject({
      reference,
      status: 'SUBMITTED',
      procedure: 'LEGAL',
      source: 'MAIL',
      profile: 'US_DMCA',
      profileVersion: 1,
      listingCount: 3,
      right: { status: 'DRAFT', title: 'Heron at Dawn', registered: false },
      party: { name: 'Blue Heron Pictures LLC' },
      counts: { REPORTED: 3 },
    });
    expect((await listNoticeQueue(reviewer)).rows.map((row) => row.id)).toContain(id);
    expect((await getNoticeCase(reviewer, id)).versions[0]?.data).toMatchObject({
      party: { address: '1 Pier Road, Portland' },
    });
    expect(await eventsIn(id)).toEqual(['notice.accepted']);
    expect(await waitingJobs('notice.lookup-listings')).toEqual([{ subjectId: id }]);
    expect(await mailsAbout(id)).toEqual([]);
  });

  it('shares party and right with an earlier one of the same sender, and nothing with anybody else', async () => {
    const { account, reviewer } = await people();
    const other = await makeAccount({ name: 'Somebody' });
    const one = await open(reviewer, legalNotice(account.id));
    const [two, three] = await Promise.all([
      open(reviewer, legalNotice(account.id)),
      open(reviewer, legalNotice(other.account.id)),
    ]);
    const rows = await db.notice.findMany({
      where: { id: { in: [one.id, two.id, three.id] } },
      orderBy: { id: 'asc' },
    });
    const of = (id: string) => rows.find((row) => row.id === id);
    expect(of(two.id)).toMatchObject({ partyId: of(one.id)?.partyId, rightId: of(one.id)?.rightId });
    expect(of(three.id)?.partyId).not.toBe(of(one.id)?.partyId);
  });

  it('takes the attachments of the mail with it, and no file of anything else', async () => {
    const { account, complainant, reviewer } = await people();
    const mail = await db.inboundMail.create({
      data: {
        rawHash: Buffer.from(account.id),
        storageKey: `mail/${account.id}`,
        wrappedKey: Buffer.alloc(32),
        size: 10,
        envelopeFrom: account.email,
        envelopeTo: ['ipr@ipp.example'],
        receivedAt: new Date(),
      },
    });
    const document = await makeDocument({ inboundMailId: mail.id } as never);
    const { id } = await open(reviewer, legalNotice(account.id, { documentIds: [document.id] }));
    expect(await db.document.findUniqueOrThrow({ where: { id: document.id } })).toMatchObject({
      noticeId: id,
      inboundMailId: null,
    });
    expect(await getNotice(complainant, id)).toMatchObject({ id });
    // taken already, by the notice before
    expect(await outcomes([open(reviewer, legalNotice(account.id, { documentIds: [document.id] }))])).toEqual(
      ['not_found'],
    );
  });

  it('says what does not fit, and leaves nothing behind', async () => {
    const { account, complainant, staff, reviewer } = await people();
    const mark = {
      kind: 'TRADEMARK',
      title: 'HERON',
      number: '1',
      office: 'USPTO',
      ownerName: 'Heron',
    } as const;
    const wrong: [Partial<LegalNotice>, Record<string, string>][] = [
      [{ links: [] }, { links: 'links_none' }],
      [{ right: mark, reasonCode: 'counterfeit' }, { profile: 'profile_copyright_only' }],
      [{ reasonCode: 'counterfeit' }, { reasonCode: 'reason_not_for_right' }],
    ];
    for (const [given, fields] of wrong)
      await expect(open(reviewer, { ...legalNotice(account.id), ...given })).rejects.toMatchObject({
        fields,
      });
    const linksText = freshLinks(1);
    const [link] = acceptedLinks(readListingLinks(linksText, 'TAOBAO'));
    await db.listing.create({
      data: {
        marketplace: 'TAOBAO',
        externalId: link?.id ?? '',
        canonicalUrl: linksText,
        marketStatus: 'NOT_FOUND',
        lookedUpAt: new Date(),
      },
    });
    await expect(open(reviewer, legalNotice(account.id, { linksText }))).rejects.toMatchObject({
      fields: { links: 'links_refused' },
    });
    expect(await outcomes([open(complainant, legalNotice(account.id))])).toEqual(['forbidden']);
    expect(await outcomes([open(reviewer, legalNotice(staff.id))])).toEqual(['not_found']);
    expect(await db.party.count({ where: { members: { some: { accountId: account.id } } } })).toBe(0);
  });
});

describe('its decision', () => {
  async function taken(profile: LegalNotice['profile'] = 'US_DMCA') {
    const made = await people();
    const { id } = await open(made.reviewer, legalNotice(made.account.id, { profile }));
    await openNotice(made.reviewer, { id });
    const [listing] = await db.reportedListing.findMany({ where: { noticeId: id } });
    const remove = {
      reportedListingId: listing?.id ?? '',
      outcome: 'REMOVE',
      code: 'as_claimed',
      text: '',
    } as const;
    return { ...made, id, remove };
  }

  it('removes only what is complete, needs nothing verified, and keeps what was found', async () => {
    const { id, reviewer, remove } = await taken();
    const all = elementCodes('US_DMCA');
    const decide = (checks: string[]) =>
      decideNotice(reviewer, { id, version: 1, items: [remove], summary: '', checks });
    await expect(decide(all.slice(1))).rejects.toMatchObject({ fields: { checks: 'elements_all' } });
    await decide([...all, 'nonsense']);
    const [decision] = (await getNoticeCase(reviewer, id)).decisions;
    expect(decision?.checks).toEqual(all);
    expect((await db.reportedListing.findFirstOrThrow({ where: { noticeId: id } })).status).toBe(
      'REMOVAL_ORDERED',
    );
  });

  it('names what is missing where it is rejected as incomplete', async () => {
    const { id, reviewer, remove } = await taken('CN_ECL');
    const decision = { ...remove, outcome: 'REJECT', code: 'incomplete', text: '' };
    const form = {
      id,
      version: 1,
      summary: '',
      checks: ['identity', 'right', 'listings'],
      decisions: [decision],
    };
    const input = await withDecisionWords(reviewer, form);
    expect(input.items[0]?.text).toContain('Prima facie evidence');
    expect(input.items[0]?.text).not.toContain('Which right');
    await decideNotice(reviewer, input);
    expect((await db.notice.findUniqueOrThrow({ where: { id } })).status).toBe('CLOSED');
  });

  it('is never a return: nobody can change what was written', async () => {
    const { id, reviewer } = await taken();
    const verdict = { id, version: 1, code: 'evidence_missing', text: 'Please add.' } as const;
    await expect(returnNotice(reviewer, verdict)).rejects.toMatchObject({
      fields: { '': 'legal_not_returned' },
    });
  });
});
