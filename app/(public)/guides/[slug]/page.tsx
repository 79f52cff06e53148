import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { LinkButton } from '@/components/ui/button';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { MAILBOX } from '../../mailbox';
import { GuideCards } from '../guide-cards';
import { findGuide } from '../guide-list';
import { GuideSteps } from './guide-steps';

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ slug }, t] = await Promise.all([params, getTranslations('guides.list')]);
  const guide = findGuide(slug);
  return guide ? { title: t(`${guide.slug}.title`), description: t(`${guide.slug}.lead`) } : {};
}

export default async function GuidePage({ params }: Props) {
  const [{ slug }, t, c, locale] = await Promise.all([
    params,
    getTranslations('guides'),
    getTranslations('common.nav'),
    getLocale(),
  ]);
  const guide = findGuide(slug);
  if (!guide) notFound();
  return (
    <Main width="prose" className="guide">
      <PageHeader
        breadcrumb={[{ href: '/guides', label: t('breadcrumb') }]}
        breadcrumbLabel={c('breadcrumb')}
        title={t(`list.${guide.slug}.title`)}
        lead={t(`list.${guide.slug}.lead`)}
      />
      <GuideSteps slug={guide.slug} locale={locale} />
      <div className="actions">
        <LinkButton variant="primary" href={guide.start ?? `mailto:${MAILBOX}`}>
          {t(`list.${guide.slug}.start`, { address: MAILBOX })}
        </LinkButton>
      </div>
      <section aria-labelledby="more">
        <h2 id="more">{t('more')}</h2>
        <GuideCards except={guide.slug} />
      </section>
    </Main>
  );
}
