import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { findSellerBySession, getSellerDoor } from '@/lib/counter-notices/seller-access';
import type { SellerActor } from '@/lib/platform/actor';
import { env } from '@/lib/platform/env';
import { orNotFound } from './or-not-found';

const COOKIE = 'seller';

/** A confirmed seller with the language their mails come in. */
export type CurrentSeller = SellerActor & { locale: string };

/** The seller who confirmed an emailed link in this browser, or null. Asked once per request. */
export const currentSeller = cache(async (): Promise<CurrentSeller | null> => {
  const token = (await cookies()).get(COOKIE)?.value;
  return token ? findSellerBySession(token) : null;
});

/**
 * The confirmed seller a page behind a link is for. Who has not confirmed this very link goes to its door; a link that
 * opens nothing (any more) is a 404.
 */
export async function requireSeller(token: string): Promise<CurrentSeller> {
  const [door, seller] = await Promise.all([orNotFound(getSellerDoor(token)), currentSeller()]);
  if (!seller || seller.sellerAccessId !== door.id) redirect(`/respond/${token}`);
  return seller;
}

/** Keeps a seller's session in the browser; server actions and route handlers only. */
export async function setSellerCookie(token: string, expires: Date): Promise<void> {
  const secure = env.APP_URL.startsWith('https:');
  (await cookies()).set(COOKIE, token, { httpOnly: true, sameSite: 'lax', path: '/', secure, expires });
}

/** The opaque token this browser carries for a seller, or null. */
export const sellerToken = async (): Promise<string | null> => (await cookies()).get(COOKIE)?.value ?? null;

/** Takes the cookie away; server actions and route handlers only. */
export async function clearSellerCookie(): Promise<void> {
  (await cookies()).delete(COOKIE);
}
