import { isCounterNoticeAnswered, isCounterNoticeUnanswered } from '@/lib/counter-notices/transitions';

type Status = Parameters<typeof isCounterNoticeAnswered>[0];

/** What a counter-notice in the queue waits for. */
export function stageOf(status: Status): 'admit' | 'answered' | 'unanswered' {
  if (isCounterNoticeAnswered(status)) return 'answered';
  return isCounterNoticeUnanswered(status) ? 'unanswered' : 'admit';
}
