import { describe, expect, it } from 'vitest';
import { countToAnswer, listToAnswer } from '@/lib/counter-notices/to-answer';
import { withdrawCounterNotice } from '@/lib/counter-notices/withdraw-counter-notice';
import { DAY } from '@/lib/platform/clock';
import { counterNotice, later, makeAnswered, makeFiled, makeForwarded } from './disputes';

describe('counter-notices to answer', () => {
  it('are those that were forwarded, with when they are due', async () => {
    const { complainant, id, notice } = await makeForwarded(3);
    const [row, ...more] = await listToAnswer(complainant.actor, 5);
    const { reference, deadlines } = await counterNotice(id);
    expect(more).toEqual([]);
    expect(row).toEqual({
      id,
      reference,
      noticeReference: notice.reference,
      sellerName: 'Happy Tools Shop',
      listings: 3,
      dueAt: deadlines[0]?.dueAt,
    });
    expect(await countToAnswer(complainant.actor)).toBe(1);
  });

  it('are not those that lie with us, nor those that were answered or withdrawn', async () => {
    const [filed, answered, withdrawn] = [await makeFiled(), await makeAnswered(), await makeForwarded()];
    await withdrawCounterNotice(withdrawn.seller, { id: withdrawn.id });
    for (const { complainant } of [filed, answered, withdrawn]) {
      expect(await countToAnswer(complainant.actor)).toBe(0);
      expect(await listToAnswer(complainant.actor, 5)).toEqual([]);
    }
  });

  it('are nobody else’s', async () => {
    const [mine, theirs] = [await makeForwarded(), await makeForwarded()];
    expect((await listToAnswer(mine.complainant.actor, 5)).map(({ id }) => id)).toEqual([mine.id]);
    expect((await listToAnswer(theirs.complainant.actor, 5)).map(({ id }) => id)).toEqual([theirs.id]);
  });

  it('stay there when the date is past, until the worker has seen it', async () => {
    const { complainant } = await makeForwarded();
    later(60 * DAY);
    expect(await countToAnswer(complainant.actor)).toBe(1);
  });
});
