import type { JobHandlers } from '@/lib/platform/queue';
import { eraseBytes } from './erase-documents';
import { processDocument } from './process-document';

/** What the worker does for documents. */
export const handlers: Pick<JobHandlers, 'document.process' | 'document.erase'> = {
  'document.process': ({ subjectId }) => processDocument(subjectId),
  'document.erase': eraseBytes,
};
