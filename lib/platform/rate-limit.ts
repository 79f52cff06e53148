import { clock } from './clock';
import { db } from './db';
import { RateLimited } from './errors';
import { keyedDigest } from './token';

/** How often within how long, in milliseconds. */
export interface RateRule {
  limit: number;
  windowMs: number;
}

const keyOf = (what: string, who: string) => `${what}:${keyedDigest(who)}`;

/**
 * Counts one attempt in a fixed window that begins with the first. Committed by itself, so that an attempt that fails
 * counts too.
 * @param what whose attempts are counted, such as `sign-in`
 * @param who an address or an id; only its keyed digest is kept
 * @throws RateLimited beyond the limit
 */
export async function countAttempt(what: string, who: string, { limit, windowMs }: RateRule): Promise<void> {
  const now = clock.now();
  const over = new Date(now.getTime() - windowMs);
  const [row] = await db.$queryRaw<{ count: number; windowStart: Date }[]>`
    INSERT INTO rate_limit AS r (key, window_start, count) VALUES (${keyOf(what, who)}, ${now}, 1)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r.window_start <= ${over} THEN 1 ELSE r.count + 1 END,
      window_start = CASE WHEN r.window_start <= ${over} THEN ${now} ELSE r.window_start END
    RETURNING count, window_start AS "windowStart"`;
  if (row && row.count > limit) {
    throw new RateLimited(Math.ceil((row.windowStart.getTime() + windowMs - now.getTime()) / 1000));
  }
}

/** Forgets the attempts counted so far: whoever got it right is not the one who guesses. */
export async function forgetAttempts(what: string, who: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: keyOf(what, who) } });
}
