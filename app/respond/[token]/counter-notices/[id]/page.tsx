import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { ClockList } from '@/components/case/clock-list';
import { MatterFiles } from '@/components/case/matter-files';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { clockViews } from '@/lib/counter-notices/clocks';
import { canWithdrawCounterNotice } from '@/lib/counter-notices/policy';
import { isCounterNoticeDraft, LEGAL_STATUSES } from '@/lib/counter-notices/transitions';
import { listDocuments } from '@/lib/documents/queries';
import { isLegal } from '@/lib/notices/source';
import { ownCounterNotice } from '../own-counter-notice';
import { Content } from './content';
import { Listings } from './listings';
import { Response } from './response';
import { WhyBack } from './why-back';

interface Props {
  params: Promise<{ token: string; id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('respond.case');
  return { title: t('counter') };
}

/** One counter-notice as its seller sees it: what was sent, what the complainant answers, what was decided. */
export default async function OwnCounterNoticePage({ params }: Props) {
  const { token, seller, row } = await ownCounterNotice(params);
  if (isCounterNoticeDraft(row.status)) redirect(`/respond/${token}/answer`);
  const [documents, t, c, s, l] = await Promise.all([
    listDocuments(seller, { counterNoticeId: row.id }),
    getTranslations('respond.counter'),
    getTranslations('common.nav'),
    getTranslations('states.counterNotice'),
    getTranslations('legal'),
  ]);
  const home = `/respond/${token}`;
  const legal = isLegal(row.notice);
  const legalStatus = legal && LEGAL_STATUSES.find((status) => status === row.status);
  return (
    <Main width="prose">
      <PageHeader
        breadcrumb={[{ href: `${home}/case`, label: t('toCase') }]}
        breadcrumbLabel={c('breadcrumb')}
        title={t('title', { reference: row.reference })}
        lead={legalStatus ? l(`status.${legalStatus}`) : s(`${row.status}.meaning`)}
        actions={
          canWithdrawCounterNotice(row.status) && (
            <LinkButton size="sm" href={`${home}/counter-notices/${row.id}/withdraw`}>
              {t('withdraw')}
            </LinkButton>
          )
        }
      />
      <div className="grid gap-6">
        <div>
          <StatusChip tone={toneOf('counterNotice', row.status)} label={s(`${row.status}.label`)} />
        </div>
        <WhyBack token={token} row={row} />
        {legal && row.deadlines.length > 0 && (
          <Card title={l('clocksTitle')}>
            <ClockList clocks={clockViews(row.notice, row.deadlines)} />
          </Card>
        )}
        <Listings row={row} />
        <Response seller={seller} row={row} />
        <Card title={t('contentTitle')}>
          <Content row={row} />
        </Card>
        <Card title={t('documentsTitle')}>
          <MatterFiles documents={documents} empty={t('noDocuments')} />
        </Card>
      </div>
    </Main>
  );
}
