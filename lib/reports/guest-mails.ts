import type { Prisma } from '@/lib/generated/prisma/client';
import { translator } from '@/lib/i18n/translator';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import type { ComposedMail, MailComposer } from '@/lib/platform/mail';
import { reportToken } from './report-token';

/** Mails that tell a guest nothing: their papers were handed in, and are looked at, with the notice. */
const UNSAID = ['identity-verified', 'right-verified', 'letter-activated'];
const UNSAID_FIRST = ['identity-submitted', 'right-submitted', 'letter-submitted'];

const isUnsaid = (mail: string, variant: string | undefined): boolean =>
  UNSAID.includes(mail) || (UNSAID_FIRST.includes(mail) && variant === 'v1');

const PAGE = /^\/(notices|counter-notices|identity|rights|authorizations)\/([0-9a-f-]{36})/;

/** Which report a page of the portal belongs to. */
const REPORT_OF: Record<string, (id: string) => Prisma.ReportWhereInput> = {
  notices: (id) => ({ noticeId: id }),
  'counter-notices': (id) => ({ notice: { counterNotices: { some: { id } } } }),
  identity: (id) => ({ party: { identity: { id } } }),
  rights: (id) => ({ rightId: id }),
  authorizations: (id) => ({ party: { authorizations: { some: { id } } } }),
};

/** The door to what a button would have opened: guests have no password to sign in with. */
async function doorTo(url: string, accountId: string): Promise<string> {
  const path = url.slice(env.APP_URL.length);
  const [, area = '', id = ''] = PAGE.exec(path) ?? [];
  const where = REPORT_OF[area]?.(id) ?? {};
  const report = await db.report.findFirst({
    where: { AND: [where, { accountId }] },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  if (!report) return `${env.APP_URL}/status`;
  const door = `${env.APP_URL}/report/open/${reportToken(report.id)}`;
  return area === 'counter-notices' ? `${door}?to=${encodeURIComponent(path)}` : door;
}

async function forGuest(mail: ComposedMail, accountId: string): Promise<ComposedMail> {
  const { button, footer, locale } = mail;
  const ofAccount = translator(locale, 'emails')('why.account');
  const ofGuest = translator(locale, 'report')('mail.why');
  return {
    ...mail,
    footer: footer.map((text) => (text === ofAccount ? ofGuest : text)),
    ...(button && { button: { ...button, url: await doorTo(button.url, accountId) } }),
  };
}

const isDoor = (url: string | undefined): boolean =>
  url === undefined || !PAGE.test(url.slice(env.APP_URL.length));

/**
 * Mails as they are, but for people without an account: their buttons lead through the emailed door instead of to pages
 * that ask to sign in, and what only concerns an account is left unsaid. One place for the mails of every domain.
 */
export function withGuestDoors(
  composers: Readonly<Record<string, MailComposer>>,
): Record<string, MailComposer> {
  const wrapped = Object.entries(composers).map(([name, compose]): [string, MailComposer] => [
    name,
    async (subjectId, variant) => {
      const mail = await compose(subjectId, variant);
      // whatever leads to no page of a member's is for everybody
      if (!mail || isDoor(mail.button?.url)) return mail;
      const account = await db.account.findUnique({
        where: { email: mail.to },
        select: { id: true, guest: true },
      });
      if (!account?.guest) return mail;
      return isUnsaid(name, variant) ? null : forGuest(mail, account.id);
    },
  ]);
  return Object.fromEntries(wrapped);
}
