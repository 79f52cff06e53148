import type { Document } from '@/lib/generated/prisma/client';
import type { Actor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { visibleTo } from './policy';
import type { DocumentSubject } from './upload-target';

/** Columns of a DocumentView. */
export const viewColumns = {
  id: true,
  fileName: true,
  mimeType: true,
  size: true,
  status: true,
  rejectionCode: true,
  pageCount: true,
  previewCount: true,
  createdAt: true,
  generated: true,
} as const;

/** A document as pages show it. `size` is in bytes; previews exist for the first `previewCount` pages. */
export type DocumentView = Pick<Document, keyof typeof viewColumns>;

/** The documents of a matter that exist for the actor, oldest first; none for a stranger. */
export async function listDocuments(actor: Actor, subject: DocumentSubject): Promise<DocumentView[]> {
  return db.document.findMany({
    where: { AND: [visibleTo(actor), subject] },
    orderBy: { id: 'asc' },
    select: viewColumns,
  });
}

/** What a document belongs to. @throws NotFound */
export async function getSubject(actor: Actor, documentId: string): Promise<DocumentSubject> {
  const row = await db.document.findFirst({
    where: { AND: [visibleTo(actor), { id: documentId }] },
    select: {
      identityId: true,
      rightId: true,
      authorizationId: true,
      noticeId: true,
      counterNoticeId: true,
      responseId: true,
    },
  });
  const set = Object.entries(row ?? {}).filter(([, id]) => id !== null);
  if (set.length === 0) throw new NotFound('document');
  return Object.fromEntries(set) as DocumentSubject;
}
