import { expect } from '@playwright/test';
import { linkIn, waitForCode, waitForMail } from '../support/inbox';
import { jpeg, pdf } from '../support/specimens';
import type { Visitor } from '../support/visitor';
import type { Holder } from './prove-identity';

const pageOf = (name: string): RegExp => new RegExp(`^/report/[^/]+/${name}$`);

/** Gives name and address and proves the address; ends on the first page of a report. */
export async function beginReport(visitor: Visitor, name: string, email: string): Promise<void> {
  const t = visitor.words('report');
  await visitor.open('/report');
  await visitor.fillAll({ name, email });
  await visitor.press(t('start.submit'));
  await visitor.comesTo(/^\/report\/code$/);
  await visitor.fill('code', await waitForCode(email));
  await visitor.press(t('code.submit'));
  await visitor.comesTo(/^\/report\/[^/]+$/);
}

/** Comes back by the mailed link, in another browser: a code to the same address opens the report. */
export async function resumeReport(visitor: Visitor, email: string, seen: readonly string[]): Promise<void> {
  const t = visitor.words('report');
  const mail = await waitForMail(email, ({ text }) => text.includes('/report/open/'));
  await visitor.open(linkIn(mail));
  await visitor.press(t('door.send'));
  await visitor.comesTo(/^\/report\/code$/);
  await visitor.fill('code', await waitForCode(email, seen));
  await visitor.press(t('code.submit'));
  await visitor.comesTo(/^\/report\/[^/]+$/);
}

/** Answers who the holder is, up to the page of the right. */
export async function giveHolder(visitor: Visitor, holder: Holder): Promise<void> {
  const [t, c] = [visitor.words('report'), visitor.words('common')];
  await visitor.follow(t('hub.goOn'));
  await visitor.comesTo(pageOf('who'));
  await visitor.fill('party', 'ENTITY');
  await visitor.press(c('action.saveAndContinue'));
  await visitor.comesTo(pageOf('details'));
  await visitor.fillAll({ ...holder });
  await visitor.press(c('action.saveAndContinue'));
  await visitor.comesTo(pageOf('document'));
  await visitor.fillAll({ documentNumber: holder.country === 'CN' ? '91330784MA28D1234X' : 'HRB 123456' });
  await visitor.press(c('action.saveAndContinue'));
  await visitor.comesTo(pageOf('papers'));
  await visitor.upload(await pdf('registration.pdf', 'Business registration'));
  await visitor.follow(c('action.continue'));
  await visitor.comesTo(pageOf('right'));
}

/** Registers a trademark for the report, up to the page of the marketplace. */
export async function giveRight(visitor: Visitor, title: string, ownerName: string): Promise<void> {
  const c = visitor.words('common');
  await visitor.fill('right', 'TRADEMARK');
  await visitor.press(c('action.saveAndContinue'));
  await visitor.comesTo(pageOf('right-details'));
  await visitor.fillAll({
    ...{ title, ownerName, niceClasses: '8, 35', goods: 'Hand tools', office: 'EUIPO', number: '018123456' },
    ...{ filedOn: '2019-03-04', registeredOn: '2019-09-10', expiresOn: '2029-03-04' },
  });
  await visitor.press(c('action.saveAndContinue'));
  await visitor.comesTo(pageOf('certificate'));
  await visitor.upload(await pdf('certificate.pdf', `Certificate of registration ${title}`));
  await visitor.follow(c('action.continue'));
  await visitor.comesTo(pageOf('marketplace'));
}

/** Names the listings, one line of them wrong and taken out, up to the page of the reason. */
export async function giveListings(visitor: Visitor, marketplace: string, links: string[]): Promise<void> {
  const t = visitor.words('notices');
  await visitor.fill('marketplace', marketplace);
  await visitor.press(t('edit.save'));
  await visitor.comesTo(pageOf('links'));
  await visitor.fill('linksText', [...links, 'https://taobao.example/nothing'].join('\n'));
  await visitor.press(t('edit.links.check'));
  const refused = t('edit.links.drop', { count: 1 });
  await expect(visitor.page.getByRole('button', { name: refused })).toBeVisible();
  await visitor.press(refused);
  await visitor.sees(t('edit.links.accepted', { count: links.length }));
  await visitor.follow(t('edit.next'));
  await visitor.comesTo(pageOf('reason'));
}

/** Says what is wrong, signs and sends; ends on the confirmation. Gives the report's path. */
export async function claimAndSend(visitor: Visitor, signature: string): Promise<string> {
  const [t, r] = [visitor.words('notices'), visitor.words('report')];
  await visitor.fill('reasonCode', 'counterfeit');
  await visitor.press(t('edit.save'));
  await visitor.comesTo(pageOf('reason-details'));
  await visitor.fillAll({ grounds: 'test_purchase', differences: 'The logo is printed, not stamped.' });
  await visitor.press(t('edit.save'));
  await visitor.comesTo(pageOf('description'));
  await visitor.fill('description', 'We bought one of each. None was made by us; the packaging copies ours.');
  await visitor.press(t('edit.save'));
  await visitor.comesTo(pageOf('evidence'));
  await visitor.upload(await jpeg('photograph.jpg'));
  await visitor.follow(t('edit.next'));
  await visitor.comesTo(pageOf('statements'));
  await visitor.agreeToAll('statements');
  await visitor.fill('signatureName', signature);
  await visitor.press(t('edit.save'));
  await visitor.comesTo(pageOf('check'));
  await visitor.press(r('check.send'));
  await visitor.comesTo(pageOf('sent'));
  return visitor.path.replace(/\/sent$/, '');
}
