import { expect, test } from '@playwright/test';
import { findInQueue } from './journey/at-desk';
import { signIn } from './support/accounts';
import { letAnswerBeMissed, sql } from './support/database';
import { waitForMail } from './support/inbox';
import { Visitor } from './support/visitor';

const COMPLAINANT = 'oskar@nordlicht.example';

test('an answer that is not given in time is noticed by the worker, and the desk decides without it', async ({
  browser,
}) => {
  const [running] = await sql<{ id: string; reference: string }>(
    `SELECT c.id, c.reference FROM counter_notice c JOIN deadline d ON d.counter_notice_id = c.id
     JOIN notice n ON n.id = c.notice_id JOIN account a ON a.id = n.account_id
     WHERE a.email = $1 AND n.procedure = 'PLATFORM' AND c.status = 'FORWARDED' AND d.ended_at IS NULL LIMIT 1`,
    [COMPLAINANT],
  );
  const { id = '', reference = '' } = running ?? {};
  await letAnswerBeMissed(id);
  // no page has been opened yet: it is the worker who writes this
  const missed = (subject: string) => subject.includes(reference);
  const mail = await waitForMail(COMPLAINANT, ({ subject, text }) => missed(subject) || text.includes(id));
  expect(mail.text).toContain(reference);
  const endings = () =>
    sql<{ ending: string }>('SELECT ending FROM deadline WHERE counter_notice_id = $1', [id]);
  await expect.poll(async () => (await endings()).map(({ ending }) => ending)).toEqual(['expired']);

  const complainant = await Visitor.arrive(browser, { locale: 'en', js: true });
  await signIn(complainant, COMPLAINANT);
  await complainant.open(`/counter-notices/${id}`);
  await complainant.sees(complainant.words('counterNotices')('view.lateTitle'));

  const reviewer = await Visitor.arrive(browser, { locale: 'en', js: true });
  await signIn(reviewer, 'lin@ipp.example');
  await findInQueue(reviewer, `/desk/counter-notices/${id}`);
  await Promise.all([complainant.leave(), reviewer.leave()]);
});
