import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { StatusChip } from '@/components/case/status-chip';
import type { Tone } from '@/components/ui/tone';
import { readerFormat } from '@/lib/i18n/reader-format';
import { getMailCase } from '@/lib/intake/review-case';
import { isUndecided } from '@/lib/intake/transitions';
import { requireStaff } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { CaseFrame } from '../../case-frame';
import { DeskHistory } from '../../matter-history';
import type { DeskQuery } from '../../queue-name';
import { Found } from '../found';
import { MailPanel } from '../mail-panel';
import { Thread } from '../thread';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<DeskQuery>;
}

const loadCase = cache(async (id: string) => orNotFound(getMailCase(await requireStaff(), id)));

const TONES = {
  OPEN: 'info',
  WAITING: 'warn',
  ACCEPTED: 'ok',
  ATTACHED: 'ok',
  CLOSED: 'neutral',
} as const satisfies Record<Awaited<ReturnType<typeof loadCase>>['status'], Tone>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ subject, reference }, t] = await Promise.all([
    params.then(({ id }) => loadCase(id)),
    getTranslations('mailbox.desk'),
  ]);
  return { title: `${subject || t('noSubject')} · ${reference}` };
}

export default async function MailCasePage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireStaff(), params, searchParams]);
  const matter = await loadCase(id);
  const { reference, subject, senderEmail, status, queuedAt, confirmedAt, messages } = matter;
  const [t, states, close, format] = await Promise.all([
    getTranslations('mailbox.desk'),
    getTranslations('mailbox.status'),
    getTranslations('mailbox.close'),
    readerFormat(),
  ]);
  const facts = [
    reference,
    senderEmail || t('noSender'),
    t('messages', { count: messages.length }),
    confirmedAt ? t('confirmed', { moment: format.shortMoment(confirmedAt) }) : t('unconfirmed'),
    queuedAt && t('since', { moment: format.shortMoment(queuedAt) }),
  ];
  return (
    <CaseFrame
      actor={actor}
      queue="mail"
      id={id}
      query={query}
      title={subject || t('noSubject')}
      facts={facts.filter(Boolean)}
      layout="decide"
      keys={isUndecided(status) ? ['aMail', 'rMail', 'xMail'] : []}
      status={<StatusChip tone={TONES[status]} label={states(status)} />}
    >
      <Thread matter={matter} />
      <section className="case-panel" aria-label={t('action')} tabIndex={0}>
        <Found matter={matter} />
        <MailPanel matter={matter} query={query} />
        <DeskHistory entries={matter.history} reasonOf={(code) => close(`${code}.label` as 'other.label')} />
      </section>
    </CaseFrame>
  );
}
