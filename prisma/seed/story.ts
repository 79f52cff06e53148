import { clock, SECOND } from '../../lib/platform/clock';

/** One thread of the story: it yields when something happens next, and does it once its turn has come. */
export type Thread<Result = void> = AsyncGenerator<Date, Result, void>;

/** Something that happens at a set time. */
export interface Turn {
  at: Date;
  thread: Thread;
}

/** A thread in which one thing happens. */
export async function* once(at: Date, happen: () => Promise<void>): Thread {
  yield at;
  await happen();
}

/**
 * Tells all threads together, in the order of time: whatever a thread does, it does when the platform's clock shows
 * the time it asked for. Rows therefore come to be in the order of their dates, as lists expect of their keys.
 * @param afterEach does what the worker would do then; what has to happen later it gives back
 */
export async function tell(threads: readonly Thread[], afterEach: () => Promise<Turn[]>): Promise<void> {
  const realNow = clock.now;
  const end = realNow();
  const turns: Turn[] = [];
  const goOn = async (thread: Thread) => {
    const next = await thread.next();
    if (!next.done) turns.push({ at: next.value, thread });
  };
  let now = 0;
  try {
    for (const thread of threads) await goOn(thread);
    // every look at the clock is a little later than the one before
    clock.now = () => new Date(Math.min((now += 10), end.getTime()));
    for (let turn = earliest(turns); turn; turn = earliest(turns)) {
      now = Math.max(turn.at.getTime(), now + SECOND);
      await goOn(turn.thread);
      turns.push(...(await afterEach()));
    }
  } finally {
    clock.now = realNow;
  }
}

function earliest(turns: Turn[]): Turn | undefined {
  const times = turns.map(({ at }) => at.getTime());
  const [first] = turns.splice(times.indexOf(Math.min(...times)), turns.length > 0 ? 1 : 0);
  return first;
}
