import { redirect } from 'next/navigation';
import { findCounterDraft } from '@/lib/counter-notices/seller-case';
import { COUNTER_STEPS } from '@/lib/counter-notices/steps';
import { isCounterNoticeReturned } from '@/lib/counter-notices/transitions';
import { requireSeller } from '@/lib/web/current-seller';

/** Leads to where the draft was left: the beginning, the first thing missing, or everything to check. */
export default async function AnswerPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const draft = await findCounterDraft(await requireSeller(token));
  if (!draft) redirect(`/respond/${token}/case`);
  const begun = draft.defenceCode !== null;
  const missing = COUNTER_STEPS.find((step) => step in draft.missing) ?? 'check';
  const step = isCounterNoticeReturned(draft.status) ? 'check' : begun ? missing : 'listings';
  redirect(`/respond/${token}/answer/${step}`);
}
