import type { Authorization, Party } from '@/lib/generated/prisma/client';
import { clock, DAY } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { newReference } from '@/lib/platform/reference';
import { hashToken } from '@/lib/platform/token';
import { holderToken } from '@/lib/authorizations/holder-token';
import { makeAccount, makeParty, next } from './accounts';
import { makeIdentity, makeRight } from './rights';

/** Midnight UTC of the day so many days from today. */
export const dayFromNow = (days: number): Date =>
  new Date(`${new Date(clock.now().getTime() + days * DAY).toISOString().slice(0, 10)}T00:00:00Z`);

/** A letter in force for a year, of an agent for a party, with the token of its holder's link. */
export async function makeLetter(
  party: Party,
  accountId: string,
  given: Partial<Omit<Authorization, 'tokenHash'>> = {},
): Promise<Authorization & { token: string }> {
  const now = clock.now();
  const letter = await db.authorization.create({
    data: {
      reference: newReference('A', now),
      partyId: party.id,
      accountId,
      status: 'ACTIVE',
      agentName: 'Oskar Nilsen',
      signedBy: 'Kari Lunde',
      signedAs: 'Managing director',
      holderEmail: `holder-${next()}-${Date.now()}@rights.example`,
      marketplaces: ['TAOBAO', 'TMALL'],
      validFrom: dayFromNow(-30),
      validUntil: dayFromNow(335),
      createdAt: now,
      submittedAt: now,
      queuedAt: given.status === 'SUBMITTED' ? now : null,
      ...given,
    },
  });
  const token = holderToken(letter);
  await db.authorization.update({ where: { id: letter.id }, data: { tokenHash: hashToken(token) } });
  return { ...letter, token };
}

/** An agent for a rights holder whose identity and trademark are verified; no letter yet. */
export async function makeAgent(locale: 'en' | 'zh-CN' = 'en') {
  const { account, actor } = await makeAccount({ name: 'Oskar Nilsen', locale });
  const party = await makeParty(account.id, { role: 'AGENT', name: 'Nordlicht AS' });
  const identity = await makeIdentity(party);
  const right = await makeRight(party);
  return { account, actor, party, identity, right };
}
