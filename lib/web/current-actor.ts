import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { findSession, type SignedIn } from '@/lib/accounts/session';
import { isStaff } from '@/lib/platform/actor';
import { sessionToken } from './auth';
import { readHere } from './path-header';

/** Whoever is signed in, or null. Asked once per request. */
export const currentAccount = cache(async (): Promise<SignedIn | null> => {
  const token = await sessionToken();
  return token ? findSession(token) : null;
});

async function signedIn(): Promise<SignedIn> {
  const account = await currentAccount();
  if (account) return account;
  redirect(`/sign-in?return=${encodeURIComponent(readHere(await headers()))}`);
}

/** Whoever filed the matter of a page, with an account or without; others are asked to sign in, staff get a 404. */
export async function requireFiler(): Promise<SignedIn> {
  const account = await signedIn();
  if (isStaff(account)) notFound();
  return account;
}

/** The rights holder or agent with an account a page is for; guests of the form are sent to their reports. */
export async function requireMember(): Promise<SignedIn> {
  const account = await requireFiler();
  if (account.guest) redirect('/report');
  return account;
}

/** The guest a page of the form is for; members are sent to the portal, strangers to the beginning. */
export async function requireGuest(): Promise<SignedIn> {
  const account = await currentAccount();
  if (!account) redirect('/report?away');
  if (!account.guest) redirect(homeOf(account));
  return account;
}

/** The signed-in reviewer a page of the desk is for; others are asked to sign in, members get a 404. */
export async function requireStaff(): Promise<SignedIn> {
  const account = await signedIn();
  if (!isStaff(account)) notFound();
  return account;
}

/** The signed-in reviewer, or null. */
export async function currentReviewer(): Promise<SignedIn | null> {
  const account = await currentAccount();
  return account && isStaff(account) ? account : null;
}

/** Where a person goes after signing in. */
export const homeOf = (account: SignedIn): string =>
  account.guest ? '/report' : isStaff(account) ? '/desk' : '/overview';
