import { findChallenge, type ChallengeView } from '@/lib/accounts/challenge';
import { resendSchema } from '@/lib/accounts/schema';

/** The query of a page that asks for a code: `c` is the challenge, `sent` how many codes were asked for since. */
export interface CodeQuery {
  c?: string | string[];
  sent?: string | string[];
}

/** The challenge a page's query names, or null. */
export async function challengeOf(
  purpose: Parameters<typeof findChallenge>[0],
  { c }: CodeQuery,
): Promise<ChallengeView | null> {
  const { data } = resendSchema.safeParse({ challengeId: c });
  return data ? findChallenge(purpose, data.challengeId) : null;
}
