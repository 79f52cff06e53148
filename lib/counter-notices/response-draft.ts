import { listDocuments, type DocumentView } from '@/lib/documents/queries';
import type { AccountActor } from '@/lib/platform/actor';
import { answerWindow } from './answer-window';
import { getCounterNotice, type CounterNoticeCase } from './queries';
import { missingInResponse, splitListings, type MissingInResponse } from './response-steps';
import { isResponseDraft } from './transitions';

/** A complainant's answer being written. */
export interface ResponseDraft {
  counterNotice: CounterNoticeCase;
  response: NonNullable<CounterNoticeCase['response']>;
  documents: DocumentView[];
  dueAt: Date | null;
  /** listings still disputed, those of them the answer lets go of, and whether none is left to dispute then */
  open: CounterNoticeCase['listings'];
  letGo: string[];
  settles: boolean;
  missing: MissingInResponse;
}

/**
 * The draft with everything the pages of answering show; null when there is none, or it can no longer be sent.
 * @throws NotFound for a stranger
 */
export async function findResponseDraft(actor: AccountActor, id: string): Promise<ResponseDraft | null> {
  const counterNotice = await getCounterNotice(actor, id);
  const { response, listings } = counterNotice;
  const { window, dueAt } = answerWindow(counterNotice);
  if (!response || !isResponseDraft(response.status) || window !== 'open') return null;
  const documents = await listDocuments(actor, { responseId: response.id });
  const { open, letGo, settles } = splitListings(listings, response.retracted);
  return {
    counterNotice,
    response,
    documents,
    dueAt,
    open: listings.filter((entry) => open.includes(entry.reportedListingId)),
    letGo,
    settles,
    missing: missingInResponse({ ...response, counterNoticeId: id }, counterNotice, documents),
  };
}
