import { expect } from '@playwright/test';
import type { Visitor } from '../support/visitor';
import { jpeg, pdf } from '../support/specimens';

export interface Claim {
  marketplace: string;
  links: string[];
  signature: string;
  reason?: { reasonCode: string; answers: Record<string, string> };
}

const COUNTERFEIT = {
  reasonCode: 'counterfeit',
  answers: {
    grounds: 'test_purchase',
    differences: 'The logo is printed, not stamped; the box has no hologram.',
  },
};

/** Begins a notice, up to the page of its links. */
async function begin(visitor: Visitor, { marketplace, reason = COUNTERFEIT }: Claim): Promise<void> {
  const t = visitor.words('notices');
  await visitor.open('/notices/new');
  await visitor.chooseFirst();
  await visitor.press(t('new.start'));
  await visitor.comesTo(/^\/notices\/[^/]+\/edit\/marketplace$/);
  await visitor.fill('marketplace', marketplace);
  await visitor.press(t('edit.save'));
  await visitor.comesTo(/\/right$/);
  await visitor.chooseFirst();
  await visitor.press(t('edit.save'));
  await visitor.comesTo(/\/reason$/);
  await visitor.fill('reasonCode', reason.reasonCode);
  await visitor.press(t('edit.save'));
  await visitor.comesTo(/\/reason-details$/);
  await visitor.fillAll(reason.answers);
  await visitor.press(t('edit.save'));
  await visitor.comesTo(/\/links$/);
}

/** Pastes links, one of them broken; takes the broken one out when it is answered for. */
async function giveLinks(visitor: Visitor, links: string[]): Promise<void> {
  const t = visitor.words('notices');
  await visitor.fill('linksText', [...links, 'https://taobao.example/nothing'].join('\n'));
  await visitor.press(t('edit.links.check'));
  const refused = t('edit.links.drop', { count: 1 });
  await expect(visitor.page.getByRole('button', { name: refused })).toBeVisible();
  await visitor.press(refused);
  await visitor.sees(t('edit.links.accepted', { count: links.length }));
  await visitor.follow(t('edit.next'));
}

/**
 * Answers everything a notice asks, for the first party and right there are, up to the check of all answers.
 * @returns the path of the notice
 */
export async function prepareNotice(visitor: Visitor, claim: Claim): Promise<string> {
  const t = visitor.words('notices');
  await begin(visitor, claim);
  await giveLinks(visitor, claim.links);
  await visitor.comesTo(/\/description$/);
  await visitor.fill(
    'description',
    'We bought one of each. None was made by us; the packaging copies ours down to the barcode.',
  );
  await visitor.press(t('edit.save'));
  await visitor.comesTo(/\/evidence$/);
  await visitor.upload(await pdf('test-purchase.pdf', 'Test purchase'), await jpeg('photograph.jpg'));
  await visitor.follow(t('edit.next'));
  await visitor.comesTo(/\/statements$/);
  await visitor.agreeToAll('statements');
  await visitor.fill('signatureName', claim.signature);
  await visitor.press(t('edit.save'));
  await visitor.comesTo(/\/check$/);
  return visitor.path.replace(/\/edit\/check$/, '');
}

/** Files a notice and ends on its confirmation. Gives the path of the notice. */
export async function fileNotice(visitor: Visitor, claim: Claim): Promise<string> {
  const notice = await prepareNotice(visitor, claim);
  await visitor.press(visitor.words('notices')('edit.check.file'));
  await visitor.comesTo(/^\/notices\/[^/]+\/filed$/);
  return notice;
}
