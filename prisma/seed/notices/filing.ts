import {
  saveDescription,
  saveLinks,
  saveMarketplace,
  saveReason,
  saveReasonFields,
  saveRight,
  saveStatements,
} from '../../../lib/notices/save-notice-step';
import { startNotice } from '../../../lib/notices/start-notice';
import { statementsFor } from '../../../lib/notices/statements';
import { submitNotice } from '../../../lib/notices/submit-notice';
import { noticeUploadTarget } from '../../../lib/notices/upload-target';
import type { MarketplaceCode } from '../../../lib/marketplaces/marketplaces';
import type { SandboxListing } from '../../../sandbox/marketplace/catalogue';
import { after } from '../calendar';
import { attach } from '../documents';
import { addressOf } from '../market';
import { comparisonOf, screenshotOf } from '../specimens/evidence';
import { testPurchase } from '../specimens/letters';
import type { Thread } from '../story';
import type { Person, World } from '../world';
import { type Claim, type ClaimKey, claimOf, rightFor } from './claims';

export interface NoticePlan {
  claim: ClaimKey;
  marketplace: MarketplaceCode;
  /** chosen when the notice is written, unless given */
  listings: number | SandboxListing[];
  at: Date;
}

/** A notice that is being written, or has been filed. */
export interface Notice {
  id: string;
  person: Person;
  claim: Claim;
  marketplace: MarketplaceCode;
  listings: SandboxListing[];
}

function listingsFor(world: World, { claim, marketplace, listings }: NoticePlan): SandboxListing[] {
  if (typeof listings !== 'number') return listings;
  const { shape, title } = claimOf(claim);
  return world.market.some(marketplace, shape, listings, title);
}

/** Someone opens a notice and answers up to its links. */
export async function* begun(world: World, plan: NoticePlan): Thread<Notice> {
  const claim = claimOf(plan.claim);
  const { marketplace } = plan;
  const listings = listingsFor(world, plan);
  yield plan.at;
  const { person, partyId } = world.party(claim.party);
  const id = await startNotice(person, { partyId });
  yield after(plan.at, 2);
  await saveMarketplace(person, { id, marketplace });
  await saveRight(person, { id, rightId: world.right(rightFor(claim, marketplace)).id });
  await saveReason(person, { id, reasonCode: claim.reason });
  await saveReasonFields(person, { id, ...claim.fields });
  yield after(plan.at, 6);
  await saveLinks(person, { id, linksText: listings.map(addressOf).join('\n') });
  return { id, person, claim, marketplace, listings };
}

/** Older notices came with one picture; by now people have learned to send more. */
async function addEvidence(
  world: World,
  plan: NoticePlan,
  { id, person, claim, listings }: Notice,
): Promise<void> {
  const target = await noticeUploadTarget(person, id);
  const [first] = listings;
  if (!first) return;
  const chinese = person.locale === 'zh-CN';
  if (claim.proof !== 'none')
    await attach(
      person,
      target,
      chinese ? '正品与被投诉商品对比.jpg' : 'comparison.jpg',
      await comparisonOf(first, chinese),
    );
  if (claim.proof === 'test_purchase')
    await attach(person, target, 'test-purchase.jpg', await testPurchase(person.name, first));
  if (claim.proof === 'none' || plan.at > world.calendar.workday(20, '00:00'))
    await attach(person, target, chinese ? '商品页面截图.jpg' : 'listing.jpg', await screenshotOf(first));
}

/** They describe what is wrong, add evidence and sign. */
export async function* written(world: World, plan: NoticePlan): Thread<Notice> {
  const notice = yield* begun(world, plan);
  const { id, person, claim } = notice;
  yield after(plan.at, 13);
  await saveDescription(person, { id, description: claim.description });
  await addEvidence(world, plan, notice);
  yield after(plan.at, 17);
  const { plan: right } = world.right(rightFor(claim, plan.marketplace));
  await saveStatements(person, { id, statements: statementsFor(right), signatureName: person.name });
  return notice;
}

/** And send it. */
export async function* filed(world: World, plan: NoticePlan): Thread<Notice> {
  const notice = yield* written(world, plan);
  yield after(plan.at, 19);
  await submitNotice(notice.person, { id: notice.id, version: 1 });
  return notice;
}
