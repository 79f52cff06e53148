import { pdf } from '../support/specimens';
import type { Visitor } from '../support/visitor';

/** Registers a trademark of the one party there is, up to "with us". Gives the right's path. */
export async function registerTrademark(visitor: Visitor, mark: string, owner: string): Promise<string> {
  const [t, c] = [visitor.words('rights'), visitor.words('common')];
  await visitor.open('/rights/new');
  await visitor.fill('kind', 'TRADEMARK');
  await visitor.press(c('action.continue'));
  await visitor.comesTo(/^\/rights\/[^/]+\/details$/);
  await visitor.fillAll({
    title: mark,
    niceClasses: '8, 35',
    goods: 'Hand tools; wrenches; retail of tools',
    office: 'EUIPO',
    number: '018123456',
    ownerName: owner,
    filedOn: '2019-03-04',
    registeredOn: '2019-09-10',
    expiresOn: '2029-03-04',
  });
  await visitor.press(c('action.saveAndContinue'));
  await visitor.comesTo(/\/files$/);
  await visitor.upload(await pdf('certificate.pdf', `Certificate of registration ${mark}`, 2));
  await visitor.follow(c('action.continue'));
  await visitor.comesTo(/\/check$/);
  await visitor.press(t('check.submit'));
  await visitor.comesTo(/^\/rights\/[^/]+$/);
  await visitor.sees(t('view.submittedTitle'));
  return visitor.path;
}
