import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/button';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { getNotice } from '@/lib/notices/queries';
import { isNoticeWithUs } from '@/lib/notices/transitions';
import { requireFiler } from '@/lib/web/current-actor';
import { idParam } from '@/lib/web/id-param';
import { orNotFound } from '@/lib/web/or-not-found';
import { noticeTitle } from '../../notice-title';
import { withdraw } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notices.withdraw');
  return { title: t('title') };
}

export default async function WithdrawPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, id] = await Promise.all([requireFiler(), idParam(params)]);
  const [t, common, title, notice] = await Promise.all([
    getTranslations('notices'),
    getTranslations('common'),
    noticeTitle(),
    orNotFound(getNotice(actor, id)),
  ]);
  // decided in the meantime, or taken back already: the notice itself says so
  if (!isNoticeWithUs(notice.status)) redirect(`/notices/${id}`);
  return (
    <Main width="form">
      <PageHeader
        breadcrumb={[
          { href: '/notices', label: t('list.title') },
          { href: `/notices/${id}`, label: notice.reference },
        ]}
        breadcrumbLabel={common('nav.breadcrumb')}
        title={t('withdraw.title')}
        lead={t('withdraw.lead')}
      />
      <Form action={withdraw} errorTitle={common('form.errorTitle')}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={notice.version} />
        <p>
          <b>{title(notice)}.</b> {t('withdraw.listings', { count: notice.listingCount })}
        </p>
        <div className="actions">
          <SubmitButton variant="danger">{t('withdraw.confirm')}</SubmitButton>
          <LinkButton variant="quiet" href={`/notices/${id}`}>
            {t('withdraw.keep')}
          </LinkButton>
        </div>
      </Form>
    </Main>
  );
}
