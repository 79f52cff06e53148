'use server';

import {
  confirmSeller,
  endSellerSession,
  resendSellerCode,
  sendSellerCode,
} from '@/lib/counter-notices/seller-access';
import { resendSellerCodeSchema, sellerCodeSchema, sellerLinkSchema } from '@/lib/counter-notices/schema';
import { clearSellerCookie, sellerToken, setSellerCookie } from '@/lib/web/current-seller';
import { formAction } from '@/lib/web/form-action';

export const sendCode = formAction({
  schema: sellerLinkSchema,
  access: 'public',
  run: async (_, { token }) => `/respond/${token}/code?c=${await sendSellerCode(token)}`,
});

export const resendCode = formAction({
  schema: resendSellerCodeSchema,
  access: 'public',
  run: async (_, { token, challengeId }) =>
    `/respond/${token}/code?c=${challengeId}&sent=${await resendSellerCode(token, challengeId)}`,
});

export const openCase = formAction({
  schema: sellerCodeSchema,
  access: 'public',
  run: async (_, { token, ...input }) => {
    const { sessionToken, expiresAt } = await confirmSeller(token, input);
    await setSellerCookie(sessionToken, expiresAt);
    return `/respond/${token}/case`;
  },
});

export const closeCase = formAction({
  schema: sellerLinkSchema,
  access: 'public',
  run: async (_, { token }) => {
    const session = await sellerToken();
    if (session) await endSellerSession(session);
    await clearSellerCookie();
    return `/respond/${token}`;
  },
});
