/**
 * Names the files that are still being looked at; empty when none is. What a page renews itself for. On the server, so that
 * the browser is told these ids and nothing else of a document.
 */
export const beingChecked = (documents: readonly { id: string; status: string }[]): string =>
  documents.flatMap(({ id, status }) => (status === 'QUARANTINED' ? [id] : [])).join();
