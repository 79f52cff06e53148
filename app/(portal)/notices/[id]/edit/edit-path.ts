import { isNoticeStep, stepAfter, type NoticeStep } from '@/lib/notices/steps';
import { pageAfter, REPORT_PAGES } from '@/lib/reports/steps';

/** Pages of editing: the steps, and the second page of the reason with its own questions. */
export type EditPage = NoticeStep | 'reason-details';

export const isEditPage = (name: string): name is EditPage => name === 'reason-details' || isNoticeStep(name);

/** The step a page belongs to. */
export const stepOf = (page: EditPage): NoticeStep => (page === 'reason-details' ? 'reason' : page);

/** A notice that is written: in the portal, or on the pages of a report without an account. */
export interface Filing {
  id: string;
  report?: string | null;
}

/** Where a page of editing is; `back` leads from it to the check of all answers, where it was opened from. */
export const editPath = ({ id, report }: Filing, page: EditPage, back = false): string =>
  `${report ? `/report/${report}` : `/notices/${id}/edit`}/${page}${back ? '?back=check' : ''}`;

/** The page after this one. */
export function pathAfter(filing: Filing, page: EditPage, back: boolean): string {
  if (page === 'reason') return editPath(filing, 'reason-details', back);
  if (back) return editPath(filing, 'check');
  if (filing.report) return `/report/${filing.report}/${pageAfter(page, REPORT_PAGES)}`;
  return editPath(filing, stepAfter(stepOf(page)));
}

/** Where it is left to go on another day. */
export const leavePath = ({ id, report }: Filing): string =>
  report ? `/report/${report}` : `/notices/${id}`;
