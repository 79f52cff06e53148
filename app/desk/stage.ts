import { isCounterNoticeAnswered, isCounterNoticeUnanswered } from '@/lib/counter-notices/transitions';
import { isLegal } from '@/lib/notices/source';

type Status = Parameters<typeof isCounterNoticeAnswered>[0];
type Procedure = Parameters<typeof isLegal>[0];

/** What a counter-notice in the queue waits for. */
export function stageOf(status: Status, notice: Procedure): 'admit' | 'answered' | 'unanswered' | 'proof' {
  if (isCounterNoticeAnswered(status)) return isLegal(notice) ? 'proof' : 'answered';
  return isCounterNoticeUnanswered(status) ? 'unanswered' : 'admit';
}
