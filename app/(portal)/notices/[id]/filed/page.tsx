import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { getNotice } from '@/lib/notices/queries';
import { isNoticeDraft, isNoticeWithUs } from '@/lib/notices/transitions';
import { requireFiler } from '@/lib/web/current-actor';
import { idParam } from '@/lib/web/id-param';
import { orNotFound } from '@/lib/web/or-not-found';
import { PrintButton } from './print-button';
import { Receipt } from './receipt';
import { WhatNext } from './what-next';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notices.filed');
  return { title: t('receipt') };
}

export default async function FiledPage({ params }: Props) {
  const [actor, id] = await Promise.all([requireFiler(), idParam(params)]);
  const [t, common, notice] = await Promise.all([
    getTranslations('notices'),
    getTranslations('common.nav'),
    orNotFound(getNotice(actor, id)),
  ]);
  if (isNoticeDraft(notice.status)) redirect(`/notices/${id}`);
  const isNew = isNoticeWithUs(notice.status);
  const title = isNew ? t(notice.version > 1 ? 'filed.titleAgain' : 'filed.title') : t('filed.receipt');
  return (
    <Main width="prose" className="filing">
      <PageHeader
        breadcrumb={[{ href: '/notices', label: t('list.title') }]}
        breadcrumbLabel={common('breadcrumb')}
        title={
          <span className="filed-title">
            {isNew && <Icon name="check-circle" className="icon filed-icon" />}
            {title}
          </span>
        }
        lead={
          <>
            {t('filed.reference')}: <b className="mono">{notice.reference}</b>
            {isNew && notice.accountId === actor.accountId && (
              <>
                {' · '}
                {t('filed.mail', { email: actor.email })}
              </>
            )}
          </>
        }
        actions={<PrintButton label={t('filed.print')} />}
      />
      {isNew && <WhatNext actor={actor} notice={notice} />}
      <div className="actions">
        <LinkButton variant="primary" href={`/notices/${id}`}>
          {t('filed.open')}
        </LinkButton>
        <LinkButton href="/notices/new">{t('filed.another')}</LinkButton>
      </div>
      <Receipt actor={actor} notice={notice} />
    </Main>
  );
}
