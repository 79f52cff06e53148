import { expect, test } from '@playwright/test';
import { findInQueue, verify } from './journey/at-desk';
import { newEmail, register, signIn } from './support/accounts';
import { linkIn, waitForMail } from './support/inbox';
import { pdf } from './support/specimens';
import { Visitor } from './support/visitor';

const HOLDER = { legalName: 'Lindqvist Keramik AB', country: 'SE', address: 'Storgatan 4\n111 51 Stockholm' };
const DAY = 86_400_000;
const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** An agent adds a rights holder with their business registration, up to "with us". Gives the identity's path. */
async function addHolder(agent: Visitor): Promise<string> {
  const [t, c] = [agent.words('identity'), agent.words('common')];
  await agent.open('/identity/new');
  await agent.fillAll({ role: 'AGENT', kind: 'ENTITY' });
  await agent.press(c('action.continue'));
  await agent.comesTo(/^\/identity\/[^/]+\/details$/);
  await agent.fillAll(HOLDER);
  await agent.press(c('action.saveAndContinue'));
  await agent.comesTo(/\/document$/);
  await agent.fill('documentNumber', '556677-8899');
  await agent.press(c('action.saveAndContinue'));
  await agent.comesTo(/\/files$/);
  await agent.upload(await pdf('registration.pdf', 'Registration certificate'));
  await agent.follow(c('action.continue'));
  await agent.comesTo(/\/check$/);
  await agent.press(t('check.submit'));
  await agent.comesTo(/^\/identity\/[^/]+$/);
  return agent.path;
}

/** Fills in a letter, has it made in both languages, and submits the signed one. Gives the letter's path. */
async function addLetter(agent: Visitor, identity: string, holderEmail: string): Promise<string> {
  const [t, c] = [agent.words('letters'), agent.words('common')];
  const goOn = () => agent.press(c('action.saveAndContinue'));
  await agent.open(identity);
  await agent.press(t('list.add'));
  await agent.comesTo(/^\/authorizations\/[^/]+\/people$/);
  await agent.fillAll({ signedBy: 'Eva Lindqvist', signedAs: 'Managing director' });
  await goOn();
  await agent.comesTo(/\/holder$/);
  await agent.fillAll({ holderEmail, holderLocale: 'zh-CN' });
  await goOn();
  await agent.comesTo(/\/scope$/);
  await goOn();
  // nothing chosen: said beside the question, and what was typed is still there
  await expect(agent.page.getByRole('main')).toContainText(agent.words('errors')('choose_marketplaces'));
  await agent.agreeToAll('marketplaces');
  await goOn();
  await agent.comesTo(/\/validity$/);
  await agent.fillAll({ validFrom: dayFromNow(-1), validUntil: dayFromNow(-3) });
  await goOn();
  await expect(agent.page.getByRole('main')).toContainText(agent.words('errors')('letter_dates_order'));
  await agent.fill('validUntil', dayFromNow(300));
  await goOn();
  await agent.comesTo(/\/letter$/);
  const letter = agent.path.replace(/\/letter$/, '');
  for (const locale of ['en', 'zh-CN'] as const) {
    await expect(agent.page.getByRole('link', { name: t(`upload.make.${locale}`) })).toBeVisible();
    const made = await agent.page.request.get(`${letter}/pdf/${locale}`);
    expect(made.headers()['content-type']).toBe('application/pdf');
    expect((await made.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
  await agent.upload(await pdf('letter.pdf', 'Letter of authorization, signed'));
  await agent.follow(c('action.continue'));
  await agent.comesTo(/\/check$/);
  await agent.press(t('check.submit'));
  await agent.comesTo(/^\/authorizations\/[^/]+$/);
  await agent.sees(t('view.submittedTitle'));
  return agent.path;
}

test('an agent acts for a rights holder, who revokes by link', async ({ browser }) => {
  test.setTimeout(480_000);
  const agent = await Visitor.arrive(browser, { locale: 'en', js: true });
  await register(agent, { name: 'Oda Strand', email: newEmail('oda') });
  const identity = await addHolder(agent);
  const holderEmail = newEmail('eva');
  const letter = await addLetter(agent, identity, holderEmail);

  // without scripts, on a telephone, in the language of the mail
  const holder = await Visitor.arrive(browser, { locale: 'zh-CN', js: false, width: 390, dark: true });
  const h = holder.words('letters');
  const door = linkIn(await waitForMail(holderEmail));
  await holder.open(door);
  await holder.press(h('door.confirm'));
  await holder.comesWith('confirmed');
  await holder.sees(h('door.confirmed'));

  const reviewer = await Visitor.arrive(browser, { locale: 'en', js: true });
  await signIn(reviewer, 'lin@ipp.example');
  const desk = letter.replace('/authorizations/', '/desk/authorizations/');
  await verify(reviewer, identity);
  await findInQueue(reviewer, desk);
  await reviewer.sees(reviewer.words('letters')('checks.confirmed.pass'));
  await reviewer.fill('verdict', 'activate');
  await reviewer.press(reviewer.words('desk')('verdict.send'));
  await reviewer.comesWith('done');

  await agent.open(letter);
  await agent.sees(agent.words('states')('letter.ACTIVE.label'));
  await agent.fitsInto(390);

  await holder.open(door);
  await holder.follow(h('door.revokeLater'));
  await holder.comesTo(/\/revoke$/);
  await holder.fill('reason', '合作已经结束。');
  await holder.press(h('door.revokeConfirm'));
  await holder.comesWith('revoked');
  await holder.sees(h('door.revoked'));
  await holder.findsNothingAt(`${door}x`);

  await agent.open(letter);
  await agent.sees(agent.words('states')('letter.REVOKED.label'));
  await agent.sees('合作已经结束。');
  for (const visitor of [agent, holder, reviewer]) await visitor.leave();
});
