'use server';

import { getLocale } from 'next-intl/server';
import { resendChallenge } from '@/lib/accounts/challenge';
import { confirmJoining, joinAccount, joinFromMarketplace } from '@/lib/accounts/join-from-marketplace';
import { joinCodeSchema, joinSchema, joinResendSchema, signInSchema } from '@/lib/accounts/schema';
import { enter } from '@/lib/web/browser-session';
import { formAction } from '@/lib/web/form-action';
import { clearPendingCookie, pendingToken } from '@/lib/web/pending-cookie';
import { requestOrigin } from '@/lib/web/request-origin';

async function origin() {
  const [{ userAgent, timeZone }, locale] = await Promise.all([requestOrigin(), getLocale()]);
  return { userAgent, timeZone, locale };
}

async function enterJoined(session: string, returnTo?: string): Promise<string> {
  await clearPendingCookie();
  return enter(session, returnTo);
}

const codePage = (challengeId: string, returnTo: string | undefined, more = ''): string =>
  `/sign-in/marketplace/confirm?c=${challengeId}${more}` +
  (returnTo ? `&return=${encodeURIComponent(returnTo)}` : '');

export const makeAccount = formAction({
  schema: joinSchema,
  access: 'public',
  run: async (_, input) => {
    const begun = await joinFromMarketplace(await pendingToken(), input, await origin());
    if ('session' in begun) return enterJoined(begun.session, input.return);
    return codePage(begun.challengeId, input.return);
  },
});

export const confirmAddress = formAction({
  schema: joinCodeSchema,
  access: 'public',
  run: async (_, input) =>
    enterJoined(await confirmJoining(await pendingToken(), input, await origin()), input.return),
});

export const resendJoinCode = formAction({
  schema: joinResendSchema,
  access: 'public',
  run: async (_, { challengeId, return: returnTo }) =>
    codePage(challengeId, returnTo, `&sent=${await resendChallenge(challengeId)}`),
});

export const linkAccount = formAction({
  schema: signInSchema,
  access: 'public',
  run: async (_, input) => {
    const { userAgent } = await requestOrigin();
    return enterJoined(await joinAccount(await pendingToken(), input, userAgent), input.return);
  },
});
