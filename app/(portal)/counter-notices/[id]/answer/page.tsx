import { redirect } from 'next/navigation';
import { findResponseDraft } from '@/lib/counter-notices/response-draft';
import { responseSteps } from '@/lib/counter-notices/response-steps';
import { isLegal } from '@/lib/notices/source';
import { requireFiler } from '@/lib/web/current-actor';
import { idParam } from '@/lib/web/id-param';
import { orNotFound } from '@/lib/web/or-not-found';

/** Leads to where the draft was left: the beginning, or the first thing missing. */
export default async function AnswerPage({ params }: { params: Promise<{ id: string }> }) {
  const [id, actor] = await Promise.all([idParam(params), requireFiler()]);
  const draft = await orNotFound(findResponseDraft(actor, id));
  if (!draft) redirect(`/counter-notices/${id}`);
  const { response, letGo, settles, missing } = draft;
  const begun =
    response.explanation !== '' || response.forum !== '' || letGo.length > 0 || response.signatureName !== '';
  const step = begun
    ? (responseSteps(settles, isLegal(draft.counterNotice.notice)).find((name) => name in missing) ?? 'check')
    : 'listings';
  redirect(`/counter-notices/${id}/answer/${step}`);
}
