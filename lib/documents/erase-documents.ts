import type { Prisma } from '@/lib/generated/prisma/client';
import { clock, DAY } from '@/lib/platform/clock';
import { db, type Tx } from '@/lib/platform/db';
import { Unavailable } from '@/lib/platform/errors';
import { deleteObject } from '@/lib/platform/storage';
import { CHECKING } from './policy';
import { previewKeyOf } from './stored-objects';

/** A document as far as erasing must know it. */
export interface Erasable {
  id: string;
  storageKey: string;
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
      storageKey: true,
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
 * Deletes the bytes of documents whose rows go next. Deleting what is gone succeeds, so it can be run again after a
 * crash. @throws Unavailable when the store does not answer
 */
export async function eraseObjects(documents: readonly Erasable[]): Promise<void> {
  for (const { storageKey, previewCount } of documents) {
    const previews = Array.from({ length: previewCount }, (_, index) => previewKeyOf(storageKey, index + 1));
    for (const key of [...previews, storageKey]) {
      await deleteObject(key).catch((cause: unknown) => {
        throw new Unavailable('file storage', { cause });
      });
    }
  }
}

/** Deletes the rows, after the bytes. */
export async function eraseRows(tx: Tx, documents: readonly Erasable[]): Promise<void> {
  await tx.document.deleteMany({ where: { id: { in: documents.map(({ id }) => id) } } });
}
