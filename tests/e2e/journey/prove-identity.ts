import { expect } from '@playwright/test';
import { jpeg, pdf } from '../support/specimens';
import type { Visitor } from '../support/visitor';

/** The rights holder of a journey. */
export interface Holder {
  legalName: string;
  country: string;
  address: string;
}

/** Proves an entity's identity with its business registration, up to "with us". Gives the identity's path. */
export async function proveIdentity(visitor: Visitor, holder: Holder): Promise<string> {
  const [t, c] = [visitor.words('identity'), visitor.words('common')];
  await visitor.open('/identity/new');
  await visitor.fill('kind', 'ENTITY');
  await visitor.press(c('action.continue'));
  await visitor.comesTo(/^\/identity\/[^/]+\/details$/);
  await visitor.fillAll({ ...holder });
  await visitor.press(c('action.saveAndContinue'));
  await visitor.comesTo(/\/document$/);
  await visitor.fillAll({ documentNumber: holder.country === 'CN' ? '91330784MA28D1234X' : 'HRB 123456' });
  await visitor.press(c('action.saveAndContinue'));
  await visitor.comesTo(/\/files$/);
  await visitor.upload(await pdf('registration.pdf', 'Business registration'), await jpeg('seal.jpg'));
  await visitor.follow(c('action.continue'));
  await visitor.comesTo(/\/check$/);
  await expect(visitor.page.getByRole('main')).toContainText(holder.legalName);
  await visitor.press(t('check.submit'));
  await visitor.comesTo(/^\/identity\/[^/]+$/);
  await visitor.sees(t('view.submittedTitle'));
  return visitor.path;
}

/** Corrects an identity that was sent back, with another file, and submits it again. */
export async function resubmitIdentity(visitor: Visitor, path: string): Promise<void> {
  const [t, c] = [visitor.words('identity'), visitor.words('common')];
  await visitor.open(path);
  await visitor.follow(t('view.correct'));
  await visitor.comesTo(/\/check$/);
  await visitor.open(`${path}/files`);
  await visitor.upload(await pdf('registration-sharp.pdf', 'Business registration, scanned anew'));
  await visitor.follow(c('action.continue'));
  await visitor.comesTo(/\/check$/);
  await visitor.press(t('check.resubmit'));
  await visitor.comesTo(/^\/identity\/[^/]+$/);
}
