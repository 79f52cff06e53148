import { isNoticeStep, stepAfter, type NoticeStep } from '@/lib/notices/steps';

/** Pages of editing: the steps, and the second page of the reason with its own questions. */
export type EditPage = NoticeStep | 'reason-details';

export const isEditPage = (name: string): name is EditPage => name === 'reason-details' || isNoticeStep(name);

/** The step a page belongs to. */
export const stepOf = (page: EditPage): NoticeStep => (page === 'reason-details' ? 'reason' : page);

/** Where a page of editing is; `back` leads from it to the check of all answers, where it was opened from. */
export const editPath = (id: string, page: EditPage, back = false): string =>
  `/notices/${id}/edit/${page}${back ? '?back=check' : ''}`;

/** The page after this one. */
export function pathAfter(id: string, page: EditPage, back: boolean): string {
  if (page === 'reason') return editPath(id, 'reason-details', back);
  return editPath(id, back ? 'check' : stepAfter(stepOf(page)));
}
