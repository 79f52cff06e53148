import { getCounterNotice, type CounterNoticeCase } from '@/lib/counter-notices/queries';
import { requireSeller, type CurrentSeller } from '@/lib/web/current-seller';
import { idParam } from '@/lib/web/id-param';
import { orNotFound } from '@/lib/web/or-not-found';

/** The seller a page behind a link is for, and the counter-notice of theirs that its path names; else a 404. */
export async function ownCounterNotice(
  params: Promise<{ token: string; id: string }>,
): Promise<{ token: string; seller: CurrentSeller; row: CounterNoticeCase }> {
  const { token } = await params;
  const seller = await requireSeller(token);
  const row = await orNotFound(getCounterNotice(seller, await idParam(params)));
  return { token, seller, row };
}
