import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { test, type Browser } from '@playwright/test';
import { findInQueue, forward } from './journey/at-desk';
import { fileCounterNotice, openCase } from './journey/counter';
import { newEmail, register, signIn } from './support/accounts';
import { sql } from './support/database';
import { expectOnShop, sellerWithListings } from './support/shop';
import { pdf } from './support/specimens';
import { Visitor } from './support/visitor';

const REVIEWER = 'mara@ipp.example';
const run = promisify(execFile);

/** A mail about the listings, taken as a notice; gives the notice's id. */
async function acceptMail(complainant: string, urls: readonly string[]): Promise<string> {
  const program = path.join(import.meta.dirname, 'support', 'accept-mail.ts');
  const { stdout } = await run(process.execPath, [
    '--import',
    'tsx',
    program,
    complainant,
    REVIEWER,
    ...urls,
  ]);
  return stdout.trim();
}

/** The reviewer finds it complete and has everything removed. */
async function removeAll(reviewer: Visitor, noticeId: string): Promise<void> {
  const t = reviewer.words('desk');
  await findInQueue(reviewer, `/desk/notices/${noticeId}`);
  await reviewer.press(t('start.button'), { exact: false });
  await reviewer.sees(reviewer.words('legal')('desk.title'));
  await reviewer.fill('decision-all', 'REMOVE.as_claimed');
  // nothing comes down before everything is ticked, and what was chosen is still there
  await reviewer.press(t('verdict.send'));
  await reviewer.sees(reviewer.words('errors')('elements_all'));
  await reviewer.agreeToAll('checks');
  await reviewer.press(t('verdict.send'));
  await reviewer.comesWith('done');
}

/** The complainant sends evidence of an action. */
async function sendEvidence(visitor: Visitor, id: string): Promise<void> {
  const [t, l, c] = [visitor.words('counterNotices'), visitor.words('legal'), visitor.words('common')];
  await visitor.open(`/counter-notices/${id}`);
  await visitor.sees(l('source.dmca_512g'));
  await visitor.press(l('view.send'));
  await visitor.comesTo(/\/answer\/listings$/);
  await visitor.fill('extent', 'none');
  await visitor.press(c('action.saveAndContinue'));
  await visitor.comesTo(/\/answer\/action$/);
  await visitor.fillAll({
    forum: 'U.S. District Court, Oregon',
    caseNumber: '3:26-cv-01234',
    filedOn: '2026-11-02',
  });
  await visitor.press(c('action.saveAndContinue'));
  await visitor.comesTo(/\/answer\/evidence$/);
  await visitor.upload(await pdf('complaint.pdf', 'Stamped complaint'));
  await visitor.follow(c('action.continue'));
  await visitor.comesTo(/\/answer\/sign$/);
  await visitor.agreeToAll('statements');
  await visitor.fill('signatureName', 'Ruth Alder');
  await visitor.press(c('action.saveAndContinue'));
  await visitor.comesTo(/\/answer\/check$/);
  await visitor.press(t('answer.check.submit'));
  await visitor.comesTo(/\/answer\/sent$/);
}

const arrive = (browser: Browser, js: boolean) => Visitor.arrive(browser, { locale: 'en', js });

test('a legal notice comes down, is countered under the statute, and stays down when an action is proven', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const { seller, listings } = await sellerWithListings('TMALL_HK', 1);
  const complainant = await arrive(browser, true);
  const email = newEmail('ruth');
  await register(complainant, { name: 'Ruth Alder', email });
  const noticeId = await acceptMail(
    email,
    listings.map(({ url }) => url),
  );
  const reviewer = await arrive(browser, true);
  await signIn(reviewer, REVIEWER);
  await removeAll(reviewer, noticeId);
  await expectOnShop(listings[0], 'REMOVED');

  const [notice] = await sql<{ reference: string }>('SELECT reference FROM notice WHERE id = $1', [noticeId]);
  // the seller reads without scripts
  const answering = await arrive(browser, false);
  const home = await openCase(answering, seller.email, notice?.reference ?? '');
  await answering.sees(answering.words('legal')('seller.howTitle'));
  const id = await fileCounterNotice(answering);
  const desk = `/desk/counter-notices/${id}`;
  await forward(reviewer, desk);

  await sendEvidence(complainant, id);
  await answering.open(home);
  await answering.sees(answering.words('legal')('source.dmca_512g'));

  await findInQueue(reviewer, desk);
  await reviewer.fill('verdict', 'prove');
  await reviewer.press(reviewer.words('desk')('verdict.send'));
  await reviewer.comesWith('done');
  await reviewer.open(desk);
  await complainant.open(`/counter-notices/${id}`);
  await complainant.sees(complainant.words('legal')('view.keptTitle'));
  await complainant.open(`/notices/${noticeId}`);
  await complainant.sees(complainant.words('states')('listing.UPHELD.label'));
  await expectOnShop(listings[0], 'REMOVED');
  await Promise.all([complainant.leave(), reviewer.leave(), answering.leave()]);
});
