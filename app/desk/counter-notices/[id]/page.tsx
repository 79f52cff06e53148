import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { Chip } from '@/components/ui/chip';
import { getCounterNotice } from '@/lib/counter-notices/queries';
import { isCounterNoticeNew, isCounterNoticeReady } from '@/lib/counter-notices/transitions';
import { listDocuments } from '@/lib/documents/queries';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isLegal } from '@/lib/notices/source';
import { getNoticeTimeline } from '@/lib/notices/timeline';
import { requireStaff } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { CaseFrame } from '../../case-frame';
import { NoticeHistory } from '../../notices/notice-history';
import type { DeskQuery } from '../../queue-name';
import { stageOf } from '../../stage';
import { ComplainantSide } from '../complainant-side';
import { CounterOutcomes } from '../counter-outcomes';
import { CounterPanel } from '../counter-panel';
import { LegalFacts } from '../legal-facts';
import { SellerSide } from '../seller-side';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<DeskQuery>;
}

const loadCase = cache(async (id: string) => orNotFound(getCounterNotice(await requireStaff(), id)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, sellerAccess } = await loadCase((await params).id);
  return { title: `${sellerAccess.seller.name} · ${reference}` };
}

export default async function CounterNoticeCasePage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireStaff(), params, searchParams]);
  const matter = await loadCase(id);
  const { reference, version, status, queuedAt, submittedAt, notice, sellerAccess, response, listings } =
    matter;
  const [t, states, format, evidence, papers, answerPapers, timeline] = await Promise.all([
    getTranslations('desk'),
    getTranslations('states.counterNotice'),
    readerFormat(),
    listDocuments(actor, { noticeId: notice.id }),
    listDocuments(actor, { counterNoticeId: id }),
    response ? listDocuments(actor, { responseId: response.id }) : [],
    getNoticeTimeline(actor, notice.id),
  ]);
  const legal = isLegal(notice);
  const waits = isCounterNoticeNew(status) || isCounterNoticeReady(status);
  const since = queuedAt
    ? t('fact.since', { moment: format.shortMoment(queuedAt) })
    : submittedAt && t('fact.submitted', { moment: format.shortMoment(submittedAt) });
  const facts = [
    reference,
    notice.right?.title,
    t('fact.listings', { count: listings.length }),
    t('fact.version', { version }),
    since,
  ];
  return (
    <CaseFrame
      actor={actor}
      queue="counter-notices"
      id={id}
      query={query}
      title={t('counter.title', { seller: sellerAccess.seller.name, complainant: notice.party.name })}
      facts={facts.filter(Boolean)}
      layout="sides"
      keys={
        isCounterNoticeNew(status)
          ? ['aForward', 'r', 'xDismiss']
          : isCounterNoticeReady(status) && !legal
            ? ['aUphold', 'xReinstate']
            : []
      }
      status={
        waits ? (
          <Chip tone="info">{t(`stage.${stageOf(status, notice)}`)}</Chip>
        ) : (
          <StatusChip tone={toneOf('counterNotice', status)} label={states(`${status}.label`)} />
        )
      }
    >
      <ComplainantSide matter={matter} evidence={evidence} answerPapers={answerPapers} />
      <SellerSide matter={matter} papers={papers} />
      <section className="case-panel" aria-label={t('verdict.title')} tabIndex={0}>
        <CounterPanel matter={matter} query={query} />
        <CounterOutcomes matter={matter} undecided={legal || !isCounterNoticeReady(status)} />
        <LegalFacts matter={matter} />
        <NoticeHistory timeline={timeline} folded={waits} />
      </section>
    </CaseFrame>
  );
}
