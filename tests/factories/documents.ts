import { randomBytes } from 'node:crypto';
import type { Document } from '@/lib/generated/prisma/client';
import type { DocumentSubject } from '@/lib/documents/upload-target';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { next } from './accounts';

/** A file of a matter as the database knows it; nothing of it lies in the store. */
export async function makeDocument(
  subject: DocumentSubject,
  given: Partial<Pick<Document, 'accountId' | 'fileName' | 'status' | 'rejectionCode'>> = {},
): Promise<Document> {
  return db.document.create({
    data: {
      ...subject,
      fileName: `document-${next()}.pdf`,
      mimeType: 'application/pdf',
      size: 1000,
      status: 'CLEAN',
      sha256: randomBytes(32),
      storageKey: `test/${next()}-${Date.now()}`,
      wrappedKey: randomBytes(32),
      pageCount: 1,
      createdAt: clock.now(),
      ...given,
    },
  });
}
