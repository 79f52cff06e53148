import type { NoticeDraft } from '@/lib/notices/draft';
import type { SignedIn } from '@/lib/accounts/session';

/** What every page of editing gets. */
export interface StepProps {
  actor: SignedIn;
  draft: NoticeDraft;
  /** opened from the check of all answers, and leading back to it */
  back: boolean;
  /** why a file was refused, after a form without JavaScript */
  uploadError: string | null;
}
