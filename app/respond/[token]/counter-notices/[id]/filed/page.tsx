import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Timeline, type TimelineItem } from '@/components/case/timeline';
import { LinkButton } from '@/components/ui/button';
import { Main } from '@/components/ui/main';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { TextLink } from '@/components/ui/text-link';
import { usuallyBy } from '@/lib/counter-notices/coming';
import { isCounterNoticeNew } from '@/lib/counter-notices/transitions';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isLegal } from '@/lib/notices/source';
import { ownCounterNotice } from '../../own-counter-notice';

interface Props {
  params: Promise<{ token: string; id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('respond.filed');
  return { title: t('title') };
}

/** Says that it has arrived, under which reference, and what happens next and when. */
export default async function FiledPage({ params }: Props) {
  const { token, row } = await ownCounterNotice(params);
  const view = `/respond/${token}/counter-notices/${row.id}`;
  // coming back later, what was said then is no longer true
  if (!isCounterNoticeNew(row.status) || !row.queuedAt) redirect(view);
  const [t, k, l, format] = await Promise.all([
    getTranslations('respond.filed'),
    getTranslations('respond.coming'),
    getTranslations('legal.seller'),
    readerFormat(),
  ]);
  const legal = isLegal(row.notice);
  const complainant = row.notice.party.name;
  const by = usuallyBy(row.queuedAt);
  const items: TimelineItem[] = [
    {
      key: 'check',
      title: t('check'),
      atText: k('usually', { date: format.day(by) }),
      detail: t('checkText'),
      state: 'now',
    },
    {
      key: 'forward',
      title: t('forward', { complainant }),
      detail: legal ? l('forward') : t('forwardText'),
      state: 'todo',
    },
    {
      key: 'decide',
      title: legal ? l('decide') : t('decide'),
      detail: legal ? l('decideText') : t('decideText'),
      state: 'todo',
    },
  ];
  return (
    <Main width="form">
      <PageHeader title={t('title')} />
      <div className="grid gap-6">
        <NoticeBox tone="ok" role="status">
          {t.rich('lead', { reference: row.reference, b: (text) => <b className="mono">{text}</b> })}
        </NoticeBox>
        <section className="grid gap-4">
          <h2>{t('nextTitle')}</h2>
          <Timeline items={items} />
        </section>
        <p>{t('meanwhile')}</p>
        <div className="actions">
          <LinkButton variant="primary" href={`/respond/${token}/case`}>
            {t('toCase')}
          </LinkButton>
          <TextLink href={view}>{t('view')}</TextLink>
        </div>
      </div>
    </Main>
  );
}
