import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClockList } from '@/components/case/clock-list';
import { MatterFiles } from '@/components/case/matter-files';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { Card } from '@/components/ui/card';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { TextLink } from '@/components/ui/text-link';
import { clockViews } from '@/lib/counter-notices/clocks';
import { getForwardedHistory } from '@/lib/counter-notices/history';
import { getCounterNotice } from '@/lib/counter-notices/queries';
import { listDocuments } from '@/lib/documents/queries';
import { isLegal } from '@/lib/notices/source';
import { requireFiler } from '@/lib/web/current-actor';
import { idParam } from '@/lib/web/id-param';
import { orNotFound } from '@/lib/web/or-not-found';
import { CounterTimeline } from './counter-timeline';
import { Disputed } from './disputed';
import { OwnAnswer } from './own-answer';
import { SellerSays } from './seller-says';
import { Standing } from './standing';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('counterNotices.list');
  return { title: t('title') };
}

/** One counter-notice as the complainant sees it: what the seller says, by when to answer, what was answered and decided. */
export default async function CounterNoticePage({ params }: Props) {
  const [id, actor] = await Promise.all([idParam(params), requireFiler()]);
  const row = await orNotFound(getCounterNotice(actor, id));
  const [documents, history, t, l, c, s, law] = await Promise.all([
    listDocuments(actor, { counterNoticeId: id }),
    getForwardedHistory(actor, id),
    getTranslations('counterNotices.view'),
    getTranslations('counterNotices.list'),
    getTranslations('common.nav'),
    getTranslations('states.counterNotice'),
    getTranslations('legal'),
  ]);
  const { notice, noticeId, reference, status } = row;
  const lead = t.rich('lead', {
    reference: notice.reference,
    right: notice.right?.title ?? '',
    notice: (text) => <TextLink href={`/notices/${noticeId}`}>{text}</TextLink>,
  });
  return (
    <Main>
      <PageHeader
        breadcrumb={[{ href: '/counter-notices', label: l('title') }]}
        breadcrumbLabel={c('breadcrumb')}
        eyebrow={reference}
        title={t('title', { seller: row.sellerAccess.seller.name })}
        lead={lead}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <div className="grid gap-6">
          <div>
            <StatusChip tone={toneOf('counterNotice', status)} label={s(`${status}.label`)} />
            {isLegal(notice) && <span className="small ms-2">{law('badge')}</span>}
          </div>
          <Standing row={row} />
          <Card title={t('sellerTitle')}>
            <SellerSays row={row} />
          </Card>
          <Card title={t('documents')}>
            <MatterFiles documents={documents} empty={t('noDocuments')} />
          </Card>
          <Disputed row={row} />
          <OwnAnswer actor={actor} row={row} />
        </div>
        <aside className="grid gap-6">
          <Card title={t('historyTitle')}>
            <CounterTimeline row={row} history={history} />
          </Card>
          {isLegal(notice) ? (
            <Card title={law('clocksTitle')}>
              <ClockList clocks={clockViews(notice, row.deadlines)} />
            </Card>
          ) : (
            <section className="grid gap-1">
              <h2>{t('clockTitle')}</h2>
              <p className="small">{t('clockText')}</p>
            </section>
          )}
        </aside>
      </div>
    </Main>
  );
}
