import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { unsafeListChain } from '@/lib/audit/list';
import { Corrupted } from '@/lib/documents/encryption';
import { openOriginal, openPreview } from '@/lib/documents/open-document';
import { getSubject, listDocuments } from '@/lib/documents/queries';
import { previewKeyOf, storageKeyOf } from '@/lib/documents/stored-objects';
import type { DocumentSubject } from '@/lib/documents/upload-target';
import { CounterNoticeStatus, NoticeStatus } from '@/lib/generated/prisma/enums';
import { SYSTEM, type Actor } from '@/lib/platform/actor';
import { clock, HOUR, MINUTE } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { makeAccount, makeReviewer } from '@/tests/factories/accounts';
import { makeSellerAccess } from '@/tests/factories/notices';
import { pdf } from '@/tests/unit/documents/specimens';
import { makeDispute, makeDraftIdentity, targetOf } from './matters';
import { addChecked, damageStored } from './stored';

const realNow = clock.now;
afterEach(() => {
  clock.now = realNow;
});

type Dispute = Awaited<ReturnType<typeof makeDispute>>;
const PAPERS = ['identity', 'right', 'notice', 'counterNotice', 'response'] as const;
type Paper = (typeof PAPERS)[number];

/** A clean document on each of the five matters of a dispute, without bytes. */
async function makePapers(dispute: Dispute): Promise<Record<Paper, string>> {
  const { complainant, notice, counterNotice, response } = dispute;
  const subjects: Record<Paper, DocumentSubject> = {
    identity: { identityId: complainant.identity.id },
    right: { rightId: complainant.right.id },
    notice: { noticeId: notice.id },
    counterNotice: { counterNoticeId: counterNotice.id },
    response: { responseId: response.id },
  };
  const rows = await Promise.all(
    PAPERS.map((paper) =>
      db.document.create({
        data: {
          ...subjects[paper],
          status: 'CLEAN',
          fileName: `${paper}.pdf`,
          mimeType: 'application/pdf',
          size: 1,
          sha256: new Uint8Array(32),
          storageKey: `${paper}-${notice.id}`,
          wrappedKey: new Uint8Array(61),
          createdAt: clock.now(),
        },
      }),
    ),
  );
  return Object.fromEntries(PAPERS.map((paper, index) => [paper, rows[index]?.id ?? ''])) as Record<
    Paper,
    string
  >;
}

/** Which of the papers exist for an actor; asked in both ways there are. */
async function readableBy(actor: Actor, papers: Record<Paper, string>): Promise<Paper[]> {
  const readable: Paper[] = [];
  for (const paper of PAPERS) {
    const subject = await getSubject(actor, papers[paper]).catch((error: unknown) => error);
    if (subject instanceof NotFound) continue;
    const listed = await listDocuments(actor, subject as DocumentSubject);
    expect(listed.map(({ id }) => id)).toEqual([papers[paper]]);
    readable.push(paper);
  }
  return readable;
}

describe('who reads', () => {
  let dispute: Dispute;
  let papers: Record<Paper, string>;
  beforeAll(async () => {
    dispute = await makeDispute({ counterNotice: 'DECIDED', response: 'SUBMITTED' });
    papers = await makePapers(dispute);
  });

  it('members of the party: all their own, and what was forwarded to them', async () => {
    expect(await readableBy(dispute.complainant.actor, papers)).toEqual(PAPERS);
  });

  it('staff: everything handed in', async () => {
    expect(await readableBy((await makeReviewer()).actor, papers)).toEqual(PAPERS);
    expect(await readableBy((await makeAccount({ role: 'ADMINISTRATOR' })).actor, papers)).toEqual(PAPERS);
  });

  it('the seller: their own, the claim and the answer to it, never identity or right papers', async () => {
    expect(await readableBy(dispute.seller.actor, papers)).toEqual(['notice', 'counterNotice', 'response']);
  });

  it('another seller of the same notice: the claim only', async () => {
    const { actor } = await makeSellerAccess(dispute.notice);
    expect(await readableBy(actor, papers)).toEqual(['notice']);
  });

  it('a stranger, and a seller who names a notice that is not theirs: nothing', async () => {
    const other = await makeDispute();
    expect(await readableBy((await makeAccount()).actor, papers)).toEqual([]);
    expect(await readableBy(other.complainant.actor, papers)).toEqual([]);
    expect(await readableBy(other.seller.actor, papers)).toEqual([]);
    expect(await readableBy({ ...other.seller.actor, noticeId: dispute.notice.id }, papers)).toEqual([]);
  });

  it('staff who belong to the party: nothing', async () => {
    const { account, actor } = await makeReviewer();
    const partyId = dispute.complainant.party.id;
    await db.partyMember.create({
      data: { partyId, accountId: account.id, role: 'AGENT', createdAt: clock.now() },
    });
    expect(await readableBy(actor, papers)).toEqual([]);
  });

  it('nobody but the worker, once a document was removed: not even the worker', async () => {
    expect(await readableBy(SYSTEM, papers)).toEqual(PAPERS);
    await db.document.updateMany({
      where: { id: { in: Object.values(papers) } },
      data: { removedAt: clock.now() },
    });
    for (const actor of [
      SYSTEM,
      dispute.complainant.actor,
      dispute.seller.actor,
      (await makeReviewer()).actor,
    ]) {
      expect(await readableBy(actor, papers)).toEqual([]);
    }
  });
});

describe('who reads, as a matter moves on', () => {
  it.each(Object.values(CounterNoticeStatus))('a counter-notice that is %s', async (status) => {
    const { actor: reviewer } = await makeReviewer();
    for (const forwarded of [true, false]) {
      const dispute = await makeDispute({ counterNotice: status, forwarded });
      const papers = await makePapers(dispute);
      const sees = async (actor: Actor) => (await readableBy(actor, papers)).includes('counterNotice');
      expect(await sees(dispute.complainant.actor)).toBe(forwarded);
      expect(await sees(reviewer)).toBe(status !== 'DRAFT');
      expect(await sees(dispute.seller.actor)).toBe(true);
    }
  });

  it.each(Object.values(NoticeStatus))('a notice that is %s', async (status) => {
    const dispute = await makeDispute({ notice: status });
    const papers = await makePapers(dispute);
    const { actor: reviewer } = await makeReviewer();
    const sees = async (actor: Actor) => (await readableBy(actor, papers)).includes('notice');
    expect(await sees(dispute.complainant.actor)).toBe(true);
    expect(await sees(reviewer)).toBe(status !== 'DRAFT');
    expect(await sees(dispute.seller.actor)).toBe(status !== 'DRAFT');
  });

  it('an answer that was not given yet is the complainant’s alone', async () => {
    const dispute = await makeDispute({ response: 'DRAFT' });
    const papers = await makePapers(dispute);
    expect(await readableBy(dispute.complainant.actor, papers)).toContain('response');
    expect(await readableBy(dispute.seller.actor, papers)).not.toContain('response');
    expect(await readableBy((await makeReviewer()).actor, papers)).not.toContain('response');
  });

  it('drafts of identities and rights are nobody else’s business', async () => {
    const dispute = await makeDispute();
    const papers = await makePapers(dispute);
    const { identity, right } = dispute.complainant;
    await db.identity.update({ where: { id: identity.id }, data: { status: 'DRAFT' } });
    await db.ipRight.update({ where: { id: right.id }, data: { status: 'DRAFT' } });
    const readable = await readableBy((await makeReviewer()).actor, papers);
    expect(readable).not.toContain('identity');
    expect(readable).not.toContain('right');
  });

  it.each(['QUARANTINED', 'REJECTED'] as const)(
    'what is %s is shown to its own side and to staff only',
    async (status) => {
      const dispute = await makeDispute({ response: 'SUBMITTED' });
      const papers = await makePapers(dispute);
      await db.document.updateMany({ where: { id: { in: Object.values(papers) } }, data: { status } });
      expect(await readableBy(dispute.seller.actor, papers)).toEqual(['counterNotice']);
      const own = ['identity', 'right', 'notice', 'response'];
      expect(await readableBy(dispute.complainant.actor, papers)).toEqual(own);
      expect(await readableBy((await makeReviewer()).actor, papers)).toEqual(PAPERS);
      await expect(openOriginal(dispute.complainant.actor, papers.notice)).rejects.toThrow(NotFound);
    },
  );
});

describe('reading an identity paper', () => {
  async function makeSubmitted() {
    const draft = await makeDraftIdentity();
    const id = await addChecked(draft.actor, draft.target, await pdf({ pages: 3 }));
    await db.identity.update({ where: { id: draft.identity.id }, data: { status: 'SUBMITTED' } });
    const looks = async () =>
      (await unsafeListChain(draft.identity.id)).filter((event) => event.type === 'document.viewed');
    return { ...draft, id, looks };
  }

  it('by staff leaves a trace in the identity’s history, once an hour', async () => {
    const { id, looks } = await makeSubmitted();
    const { account, actor } = await makeReviewer();
    await Promise.all([openOriginal(actor, id), ...[1, 2, 3].map((page) => openPreview(actor, id, page))]);
    expect(await looks()).toMatchObject([{ actorId: account.id, subjectId: id, data: { documentId: id } }]);
    const later = (minutes: number) => (clock.now = () => new Date(realNow().getTime() + minutes * MINUTE));
    later(59);
    await openOriginal(actor, id);
    expect(await looks()).toHaveLength(1);
    later(HOUR / MINUTE + 1);
    await openPreview(actor, id, 2);
    expect(await looks()).toHaveLength(2);
    await openOriginal((await makeReviewer()).actor, id);
    expect(await looks()).toHaveLength(3);
  });

  it('by its owner does not', async () => {
    const { actor, id, looks } = await makeSubmitted();
    await openOriginal(actor, id);
    expect(await looks()).toEqual([]);
  });

  it('that is refused does not', async () => {
    const { id, looks } = await makeSubmitted();
    await expect(openOriginal((await makeAccount()).actor, id)).rejects.toThrow(NotFound);
    expect(await looks()).toEqual([]);
  });
});

describe('other papers', () => {
  it('may be read by staff without a trace', async () => {
    const { complainant, notice } = await makeDispute({ notice: 'NEEDS_INFO' });
    const id = await addChecked(complainant.actor, targetOf({ noticeId: notice.id }, notice.id), await pdf());
    const before = await unsafeListChain(notice.id);
    await openOriginal((await makeReviewer()).actor, id);
    expect(await unsafeListChain(notice.id)).toEqual(before);
  });
});

describe('bytes that were altered in the store', () => {
  it('are not given out', async () => {
    const { actor, target } = await makeDraftIdentity();
    const id = await addChecked(actor, target, await pdf());
    await damageStored(previewKeyOf(storageKeyOf(id), 1));
    await expect(openPreview(actor, id, 1)).rejects.toThrow(Corrupted);
    await expect(openOriginal(actor, id)).resolves.toBeDefined();
    await damageStored(storageKeyOf(id));
    await expect(openOriginal(actor, id)).rejects.toThrow(Corrupted);
  });
});
