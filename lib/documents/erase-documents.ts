import type { Prisma } from '@/lib/generated/prisma/client';
import { clock, DAY } from '@/lib/platform/clock';
import { db, type Tx } from '@/lib/platform/db';
import { enqueue, type JobPayloads } from '@/lib/platform/queue';
import { deleteObject } from '@/lib/platform/storage';
import { CHECKING } from './policy';
import { previewKeyOf, storageKeyOf } from './stored-objects';

/** A document as far as erasing must know it. */
export interface Erasable {
  id: string;
  previewCount: number;
  /** it is being looked at: its previews may still come */
  beingChecked: boolean;
}

/** All documents of some matters, those that were taken away included. Unscoped: callers decide what is erased. */
export async function unsafeListErasable(where: Prisma.DocumentWhereInput, tx: Tx = db): Promise<Erasable[]> {
  const rows = await tx.document.findMany({
    where,
    orderBy: { id: 'asc' },
    select: {
      id: true,
      previewCount: true,
      status: true,
      createdAt: true,
      removedAt: true,
    },
  });
  // one that nobody has come to look at within a day never will be
  const recent = clock.now().getTime() - DAY;
  return rows.map(({ status, createdAt, removedAt, ...row }) => ({
    ...row,
    beingChecked: status === CHECKING && !removedAt && createdAt.getTime() > recent,
  }));
}

/**
 * Deletes documents. Their keys go with their rows, so that nobody can read the bytes from now on; the worker deletes
 * those too, whether or not the store answers just now.
 */
export async function eraseDocuments(tx: Tx, documents: readonly Erasable[]): Promise<void> {
  await tx.document.deleteMany({ where: { id: { in: documents.map(({ id }) => id) } } });
  const jobs = documents.map(({ id, previewCount }) => {
    return { name: 'document.erase', payload: { subjectId: id, previews: previewCount } } as const;
  });
  await enqueue(tx, ...jobs);
}

/** Deletes what a document had in the store. Deleting what is gone succeeds, so it can be run again. */
export async function eraseBytes({ subjectId, previews }: JobPayloads['document.erase']): Promise<void> {
  const key = storageKeyOf(subjectId);
  for (let page = 1; page <= previews; page += 1) await deleteObject(previewKeyOf(key, page));
  await deleteObject(key);
}
