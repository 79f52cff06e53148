import { describe, expect, it } from 'vitest';
import { unsafeListChain } from '@/lib/audit/list';
import { listDocuments } from '@/lib/documents/queries';
import { removeDocument } from '@/lib/documents/remove-document';
import { storageKeyOf } from '@/lib/documents/stored-objects';
import type { DocumentSubject } from '@/lib/documents/upload-target';
import { db } from '@/lib/platform/db';
import { InvalidTransition, NotFound } from '@/lib/platform/errors';
import { pdf } from '@/tests/unit/documents/specimens';
import { makeDispute, makeDraftIdentity, targetOf } from './matters';
import { add, storedBytes } from './stored';

describe('removing a document', () => {
  it('takes it out of sight, leaves a trace and keeps the bytes', async () => {
    const { actor, target, identity } = await makeDraftIdentity();
    const { id } = await add(actor, target, await pdf());
    await removeDocument(actor, target, id);
    expect(await listDocuments(actor, target.subject)).toEqual([]);
    expect((await unsafeListChain(identity.id)).map(({ type, subjectId }) => [type, subjectId])).toEqual([
      ['document.added', id],
      ['document.removed', id],
    ]);
    expect(await storedBytes(storageKeyOf(id))).not.toBeNull();
    await expect(removeDocument(actor, target, id)).rejects.toThrow(NotFound);
  });

  it('happens once, also when asked for twice at the same time', async () => {
    const { actor, target, identity } = await makeDraftIdentity();
    const { id } = await add(actor, target, await pdf());
    const results = await Promise.allSettled([1, 2, 3].map(() => removeDocument(actor, target, id)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await db.auditEvent.count({ where: { chainId: identity.id, type: 'document.removed' } })).toBe(1);
  });

  it('makes room for another', async () => {
    const { actor, target } = await makeDraftIdentity(1);
    const { id } = await add(actor, target, await pdf({ text: 'one' }));
    await removeDocument(actor, target, id);
    await expect(add(actor, target, await pdf({ text: 'two' }))).resolves.toBeDefined();
  });

  it('of another matter is not found', async () => {
    const [mine, theirs] = [await makeDraftIdentity(), await makeDraftIdentity()];
    const { id } = await add(theirs.actor, theirs.target, await pdf());
    await expect(removeDocument(mine.actor, mine.target, id)).rejects.toThrow(NotFound);
  });
});

describe('a matter that was handed in', () => {
  it('neither takes nor gives up documents, whichever kind it is', async () => {
    const { complainant, notice, counterNotice, response, seller } = await makeDispute({
      notice: 'NEEDS_INFO',
      counterNotice: 'DRAFT',
    });
    const { identity, right } = complainant;
    await db.identity.update({ where: { id: identity.id }, data: { status: 'DRAFT' } });
    await db.ipRight.update({ where: { id: right.id }, data: { status: 'DRAFT' } });
    const subjects: [DocumentSubject, string, () => Promise<unknown>][] = [
      [
        { identityId: identity.id },
        identity.id,
        () => db.identity.update({ where: { id: identity.id }, data: { status: 'IN_REVIEW' } }),
      ],
      [
        { rightId: right.id },
        right.id,
        () => db.ipRight.update({ where: { id: right.id }, data: { status: 'VERIFIED' } }),
      ],
      [
        { noticeId: notice.id },
        notice.id,
        () => db.notice.update({ where: { id: notice.id }, data: { status: 'SUBMITTED' } }),
      ],
      [
        { counterNoticeId: counterNotice.id },
        notice.id,
        () => db.counterNotice.update({ where: { id: counterNotice.id }, data: { status: 'FORWARDED' } }),
      ],
      [
        { responseId: response.id },
        notice.id,
        () => db.complainantResponse.update({ where: { id: response.id }, data: { status: 'SUBMITTED' } }),
      ],
    ];
    for (const [subject, chainId, handIn] of subjects) {
      const target = targetOf(subject, chainId);
      const actor = 'counterNoticeId' in subject ? seller.actor : complainant.actor;
      const { id } = await add(actor, target, await pdf());
      await handIn();
      const before = await unsafeListChain(chainId);
      await expect(add(actor, target, await pdf({ text: 'late' }))).rejects.toThrow(InvalidTransition);
      await expect(removeDocument(actor, target, id)).rejects.toThrow(InvalidTransition);
      expect(await unsafeListChain(chainId)).toEqual(before);
      expect(await db.document.findUnique({ where: { id } })).toMatchObject({ removedAt: null });
    }
  });
});
