import { expect } from '@playwright/test';
import type { Visitor } from '../support/visitor';

/** The desk's page of a matter that its complainant sees at `path`. */
const atDesk = (path: string): string => `/desk${path.replace('/identity/', '/identities/')}`;

/** Goes through a queue, the longest waiting first, to a matter that has just come in. */
export async function findInQueue(reviewer: Visitor, path: string): Promise<void> {
  await reviewer.open(path.replace(/\/[^/]+$/, ''));
  const link = reviewer.page.locator(`main a[href^="${path}"]`);
  const next = reviewer.page.locator('main a[rel=next]');
  while ((await link.count()) === 0) {
    await expect(next, `${path} is in the queue`).toBeVisible();
    await reviewer.page.goto((await next.getAttribute('href')) ?? '');
  }
  await link.first().click();
  await reviewer.comesTo(new RegExp(`^${path}$`));
}

/** Takes a matter up from its place in the queue. */
async function takeUp(reviewer: Visitor, path: string): Promise<void> {
  const send = reviewer.words('desk')('verdict.send');
  await findInQueue(reviewer, path);
  await reviewer.press(reviewer.words('desk')('start.button'), { exact: false });
  await expect(reviewer.page.getByRole('button', { name: send, exact: true })).toBeVisible();
}

/** Sends what was chosen, and comes to the next case or the queue, which says that it is done. */
async function sendVerdict(reviewer: Visitor): Promise<void> {
  await reviewer.press(reviewer.words('desk')('verdict.send'));
  await reviewer.comesWith('done');
}

/** Verifies an identity or a right. */
export async function verify(reviewer: Visitor, path: string): Promise<void> {
  await takeUp(reviewer, atDesk(path));
  await reviewer.fill('verdict', 'verify');
  await sendVerdict(reviewer);
}

/** Sends an identity or a right back with a coded reason and its standard words. */
export async function sendBack(reviewer: Visitor, path: string, code: string): Promise<void> {
  await takeUp(reviewer, atDesk(path));
  await reviewer.fillAll({ verdict: 'return', 'return-code': code });
  await sendVerdict(reviewer);
}

/** Decides a notice: every listing is removed but the one numbered `rejected`, which is not, for a coded reason. */
export async function decideNotice(reviewer: Visitor, path: string, rejected: number): Promise<void> {
  await takeUp(reviewer, atDesk(path));
  await reviewer.fillAll({ verdict: 'decide', 'decision-all': 'REMOVE.as_claimed' });
  await reviewer.fill(`decision-${rejected}`, 'REJECT.fair_use');
  await sendVerdict(reviewer);
}

/** Finds a counter-notice complete and forwards it. */
export async function forward(reviewer: Visitor, path: string): Promise<void> {
  await findInQueue(reviewer, path);
  await reviewer.fill('verdict', 'forward');
  await sendVerdict(reviewer);
}

/** Decides after both sides were heard: every listing goes back but the one numbered `upheld`, which stays removed. */
export async function decideCounterNotice(reviewer: Visitor, path: string, upheld?: number): Promise<void> {
  await findInQueue(reviewer, path);
  await reviewer.fill('decision-all', 'REINSTATE.genuine_goods');
  if (upheld !== undefined) await reviewer.fill(`decision-${upheld}`, 'UPHOLD.defence_not_proven');
  await sendVerdict(reviewer);
}
