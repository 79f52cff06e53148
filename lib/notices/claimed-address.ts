import type { NoticeCase } from './queue';

/** The address somebody gave in the mail that became a notice; '' where none was given, or the notice was filed here. */
export function claimedAddress({ versions }: Pick<NoticeCase, 'versions'>): string {
  const [first] = versions;
  const { party } = (first?.data ?? {}) as { party?: { address?: unknown } };
  return typeof party?.address === 'string' ? party.address : '';
}
