import type { Visitor } from './visitor';

/** Who somebody is at a marketplace. */
export interface Member {
  login: string;
  name?: string;
  email?: string;
  verified?: boolean;
}

const PROVIDER = /^\/[a-z0-9]+\/interaction\//;

const arriveThere = ({ page }: Visitor): Promise<void> =>
  page.waitForURL((url) => PROVIDER.test(url.pathname));

/** Signs in at the marketplace's own page and answers its question. */
export async function signInThere(
  visitor: Visitor,
  member: Member,
  decision: 'allow' | 'refuse' = 'allow',
): Promise<void> {
  await arriveThere(visitor);
  const { page } = visitor;
  for (const field of ['login', 'name', 'email'] as const) {
    await page.locator(`input[name=${field}]`).fill(member[field] ?? '');
  }
  if (member.verified) await page.locator('[name=verified]').check();
  await page.locator('form:has(input[name=login]) button').click();
  await decideThere(visitor, decision);
}

/** Answers the marketplace's question, being known to it already. */
export async function decideThere(visitor: Visitor, decision: 'allow' | 'refuse' = 'allow'): Promise<void> {
  await arriveThere(visitor);
  await visitor.page.locator(`[name=decision][value=${decision}]`).click();
}
