import { getLocale, getTranslations } from 'next-intl/server';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf, type StateOf } from '@/components/case/status-tone';
import { Chip } from '@/components/ui/chip';
import type { Task } from '@/components/ui/task-list';
import type { Tone } from '@/components/ui/tone';
import type { SignedIn } from '@/lib/accounts/session';
import { listToAnswer } from '@/lib/counter-notices/to-answer';
import { dueText, type DueText } from '@/lib/i18n/due-text';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isIdentityReturned } from '@/lib/identities/transitions';
import { listNotices } from '@/lib/notices/queries';
import type { PartyReadiness } from '@/lib/notices/readiness';
import { NOTICE_VIEWS } from '@/lib/notices/transitions';
import { clock } from '@/lib/platform/clock';
import { listRights } from '@/lib/rights/queries';
import { isRightReturned } from '@/lib/rights/transitions';

/** Of each kind; the lists have the rest. */
const SHOWN = 5;

const URGENCY: Readonly<Record<DueText['urgency'], Tone>> = { later: 'info', soon: 'warn', over: 'bad' };

/** Counter-notices to answer, by when they are due. */
export async function countersWaiting(actor: SignedIn): Promise<Task[]> {
  const [rows, t, format, locale] = await Promise.all([
    listToAnswer(actor, SHOWN),
    getTranslations('overview.waiting'),
    readerFormat(),
    getLocale(),
  ]);
  return rows.map(({ id, noticeReference, sellerName, listings, dueAt }) => {
    const { text, urgency } = dueText(locale, dueAt, clock.now());
    return {
      key: id,
      title: t('counter', { notice: noticeReference }),
      href: `/counter-notices/${id}`,
      hint: t('counterHint', { seller: sellerName, listings, due: format.shortMoment(dueAt) }),
      status: (
        <Chip tone={URGENCY[urgency]} icon="clock">
          {text}
        </Chip>
      ),
    };
  });
}

/** Notices sent back, the newest first. */
export async function noticesWaiting(actor: SignedIn): Promise<Task[]> {
  const [{ rows }, t, states] = await Promise.all([
    listNotices(actor, { status: NOTICE_VIEWS.attention }),
    getTranslations('overview.waiting'),
    getTranslations('states.notice'),
  ]);
  return rows.slice(0, SHOWN).map(({ id, reference, status, partyName, rightTitle }) => ({
    key: id,
    title: t('notice', { reference }),
    href: `/notices/${id}`,
    hint: [rightTitle, partyName].filter(Boolean).join(' · '),
    status: <StatusChip tone={toneOf('notice', status)} label={states(`${status}.label`)} />,
  }));
}

/** Identities sent back or run out. */
export async function identitiesWaiting(parties: readonly PartyReadiness[]): Promise<Task[]> {
  const [t, states] = await Promise.all([
    getTranslations('overview.waiting'),
    getTranslations('states.identity'),
  ]);
  return parties
    .flatMap(({ name, identity }) => {
      if (!identity || !isIdentityReturned(identity.status)) return [];
      const state = identity.status as StateOf<'identity'>;
      return {
        key: identity.id,
        title: t('identity', { name: name || t('unnamed') }),
        href: `/identity/${identity.id}`,
        hint: states(`${state}.meaning`),
        status: <StatusChip tone={toneOf('identity', state)} label={states(`${state}.label`)} />,
      };
    })
    .slice(0, SHOWN);
}

/** IP rights sent back or run out. */
export async function rightsWaiting(actor: SignedIn): Promise<Task[]> {
  const [{ rows }, t, states] = await Promise.all([
    listRights(actor, { show: 'attention' }),
    getTranslations('overview.waiting'),
    getTranslations('states.right'),
  ]);
  return rows
    .filter(({ status }) => isRightReturned(status))
    .slice(0, SHOWN)
    .map(({ id, title, status, party }) => ({
      key: id,
      title: t('right', { title: title || t('untitled') }),
      href: `/rights/${id}`,
      hint: t('rightOf', { name: party.name || t('unnamed') }),
      status: <StatusChip tone={toneOf('right', status)} label={states(`${status}.label`)} />,
    }));
}
