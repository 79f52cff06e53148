import type { JobHandlers } from '@/lib/platform/queue';
import { processDocument } from './process-document';

/** What the worker does for documents. */
export const handlers: Pick<JobHandlers, 'document.process'> = {
  'document.process': ({ subjectId }) => processDocument(subjectId),
};
