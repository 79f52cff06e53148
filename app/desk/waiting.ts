import { getLocale, getTranslations } from 'next-intl/server';
import type { SignedIn } from '@/lib/accounts/session';
import { listLetterQueue } from '@/lib/authorizations/queue';
import { listCounterNoticeQueue } from '@/lib/counter-notices/queries';
import { countryName } from '@/lib/identities/countries';
import { listIdentityQueue, type QueueKey } from '@/lib/identities/queue';
import { isIdentityInReview } from '@/lib/identities/transitions';
import { listMailQueue } from '@/lib/intake/queue';
import { listNoticeQueue } from '@/lib/notices/queue';
import { isNoticeInReview } from '@/lib/notices/transitions';
import { listRightQueue } from '@/lib/rights/queue';
import { isRightInReview } from '@/lib/rights/transitions';
import type { QueueName } from './queue-name';
import { stageOf } from './stage';

/** A case in the list beside the one that is open. */
export interface Waiting {
  id: string;
  title: string;
  meta: string;
  /** a colleague has it open */
  taken: boolean;
}

type Load = (actor: SignedIn, after?: QueueKey) => Promise<Waiting[]>;

const notices: Load = async (actor, after) => {
  const [{ rows }, t] = await Promise.all([listNoticeQueue(actor, { after }), getTranslations('desk')]);
  return rows.map(({ id, status, rightTitle, partyName, listingCount, reviewerId }) => ({
    id,
    title: rightTitle,
    meta: [partyName, t('fact.listings', { count: listingCount })].join(' · '),
    taken: isNoticeInReview(status) && reviewerId !== actor.accountId,
  }));
};

const identities: Load = async (actor, after) => {
  const [{ rows }, t, locale] = await Promise.all([
    listIdentityQueue(actor, { after }),
    getTranslations('identity.kinds'),
    getLocale(),
  ]);
  return rows.map(({ id, status, legalName, partyKind, country, reviewerId }) => ({
    id,
    title: legalName,
    meta: [t(`${partyKind}.label`), countryName(locale, country)].join(' · '),
    taken: isIdentityInReview(status) && reviewerId !== actor.accountId,
  }));
};

const rights: Load = async (actor, after) => {
  const [{ rows }, t] = await Promise.all([
    listRightQueue(actor, { after }),
    getTranslations('rights.kinds'),
  ]);
  return rows.map(({ id, status, title, kind, partyName, reviewerId }) => ({
    id,
    title,
    meta: [t(`${kind}.label`), partyName].join(' · '),
    taken: isRightInReview(status) && reviewerId !== actor.accountId,
  }));
};

const authorizations: Load = async (actor, after) => {
  const { rows } = await listLetterQueue(actor, { after });
  return rows.map(({ id, party, agentName }) => ({
    id,
    title: party.name,
    meta: agentName,
    // nobody opens a letter: its state table has no such step
    taken: false,
  }));
};

const counterNotices: Load = async (actor, after) => {
  const [{ rows }, t] = await Promise.all([
    listCounterNoticeQueue(actor, { after }),
    getTranslations('desk.stage'),
  ]);
  return rows.map(({ id, status, sellerAccess, notice }) => ({
    id,
    title: sellerAccess.seller.name,
    meta: [notice.right?.title, t(stageOf(status, notice))].filter(Boolean).join(' · '),
    // nobody opens a counter-notice: its state table has no such step
    taken: false,
  }));
};

const mail: Load = async (actor, after) => {
  const [{ rows }, t] = await Promise.all([listMailQueue(actor, { after }), getTranslations('mailbox')]);
  return rows.map(({ id, subject, senderEmail, type }) => ({
    id,
    title: subject || t('desk.noSubject'),
    meta: [senderEmail || t('desk.noSender'), t(`types.${type}`)].join(' · '),
    taken: false,
  }));
};

/** What waits in each queue after a place in it, longest waiting first. */
export const WAITING: Readonly<Record<QueueName, Load>> = {
  notices,
  identities,
  rights,
  authorizations,
  'counter-notices': counterNotices,
  mail,
};
