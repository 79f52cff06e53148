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
import { getCounterNotice } from '@/lib/counter-notices/queries';
import { isCounterNoticeAnswered, isCounterNoticeDecided } from '@/lib/counter-notices/transitions';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isLegal } from '@/lib/notices/source';
import { requireFiler } from '@/lib/web/current-actor';
import { idParam } from '@/lib/web/id-param';
import { orNotFound } from '@/lib/web/or-not-found';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('counterNotices.sent');
  return { title: t('title') };
}

/** Says that the answer was sent, and what happens next and when. */
export default async function AnswerSentPage({ params }: Props) {
  const [id, actor] = await Promise.all([idParam(params), requireFiler()]);
  const { reference, notice, response, status, queuedAt, decisions } = await orNotFound(
    getCounterNotice(actor, id),
  );
  const settled = isCounterNoticeDecided(status) && decisions.length === 0;
  // coming back later, what was said then is no longer true
  if (!response?.submittedAt || !(settled || isCounterNoticeAnswered(status)))
    redirect(`/counter-notices/${id}`);
  const [t, l, format] = await Promise.all([
    getTranslations('counterNotices.sent'),
    getTranslations('legal.sent'),
    readerFormat(),
  ]);
  const legal = isLegal(notice);
  const count = response.retracted.length;
  const items: TimelineItem[] = [];
  if (count > 0)
    items.push({ key: 'back', title: t('back', { count }), detail: t('backText'), state: 'now' });
  if (!settled && queuedAt)
    items.push({
      key: 'decide',
      title: legal ? l('check') : t('decide'),
      detail: legal ? l('checkText') : t('decideText', { date: format.day(usuallyBy(queuedAt)) }),
      state: 'now',
    });
  const words = { reference, b: (text: React.ReactNode) => <b className="mono">{text}</b> };
  return (
    <Main width="form">
      <PageHeader title={t(settled ? 'settledTitle' : 'title')} />
      <div className="grid gap-6">
        <NoticeBox tone="ok" role="status">
          {settled ? t.rich('settledLead', words) : t.rich('lead', words)}
        </NoticeBox>
        <section className="grid gap-4">
          <h2>{t('nextTitle')}</h2>
          <Timeline items={items} />
        </section>
        <div className="actions">
          <LinkButton variant="primary" href={`/counter-notices/${id}`}>
            {t('view')}
          </LinkButton>
          <TextLink href="/counter-notices">{t('list')}</TextLink>
        </div>
      </div>
    </Main>
  );
}
