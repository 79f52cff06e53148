import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Main } from '@/components/ui/main';
import { TextLink } from '@/components/ui/text-link';
import { Covered } from './covered';
import { DocumentsShort } from './documents-short';
import { ExampleNotice } from './example-notice';
import { FourSteps } from './four-steps';
import { Learn } from './learn';
import { MarketplaceNames } from './marketplace-names';
import { Promises } from './promises';
import { RoutesCompared } from './routes-compared';

export async function generateMetadata(): Promise<Metadata> {
  const [t, c] = await Promise.all([getTranslations('public.meta'), getTranslations('common')]);
  return { title: { absolute: c('product') }, description: t('description') };
}

export default async function LandingPage() {
  const [t, c] = await Promise.all([getTranslations('public.landing'), getTranslations('common')]);
  return (
    <Main className="landing">
      <section className="hero">
        <div className="hero-words">
          <h1 className="display">{t('title')}</h1>
          <p className="hero-lead">{t('lead')}</p>
          <div className="actions">
            <LinkButton variant="primary" href="/register">
              {c('nav.register')}
            </LinkButton>
            <LinkButton href="/report">{t('noAccount')}</LinkButton>
          </div>
          <MarketplaceNames label={t('marketplaces')} />
        </div>
        <ExampleNotice />
      </section>
      <Covered />
      <RoutesCompared />
      <FourSteps />
      <Promises />
      <DocumentsShort />
      <Learn />
      <div className="doors">
        <section aria-labelledby="report">
          <h2 id="report">{t('report.title')}</h2>
          <p>{t('report.text')}</p>
          <TextLink href="/report">{t('report.link')}</TextLink>
        </section>
        <section aria-labelledby="sellers">
          <h2 id="sellers">{t('sellers.title')}</h2>
          <p>{t('sellers.text')}</p>
          <TextLink href="/how-it-works#sellers">{t('sellers.link')}</TextLink>
        </section>
      </div>
    </Main>
  );
}
