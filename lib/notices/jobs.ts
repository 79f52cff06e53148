import type { JobHandlers } from '@/lib/platform/queue';
import { lookUpNotice } from './jobs/look-up-notice';
import { reinstate } from './jobs/reinstate-listing';
import { takeDown } from './jobs/take-down-listing';
import { tellSellers } from './jobs/tell-sellers';
import { settlePauses } from './pause-notices';

export { mails } from './emails/compose';

/** What the worker does for takedown notices. */
export const handlers: Pick<
  JobHandlers,
  | 'notice.lookup-listings'
  | 'notice.tell-sellers'
  | 'notice.settle-pauses'
  | 'listing.take-down'
  | 'listing.reinstate'
> = {
  'notice.lookup-listings': ({ subjectId }) => lookUpNotice(subjectId),
  'notice.tell-sellers': ({ subjectId }) => tellSellers(subjectId),
  'notice.settle-pauses': ({ subjectId }) => settlePauses(subjectId),
  'listing.take-down': ({ subjectId }) => takeDown(subjectId),
  'listing.reinstate': ({ subjectId }) => reinstate(subjectId),
};
