import type { SignedIn } from '@/lib/accounts/session';
import { getReport } from '@/lib/reports/queries';
import { pageAfter, type ReportPage } from '@/lib/reports/steps';

/** The page after a saved one: the next that asks for something, or the answers it was opened from. */
export async function onward(
  actor: SignedIn,
  page: ReportPage,
  { report, back }: { report: string; back?: string },
): Promise<string> {
  if (back) return `/report/${report}/check`;
  const { pages } = await getReport(actor, report);
  return `/report/${report}/${pageAfter(page, pages)}`;
}
