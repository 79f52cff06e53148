import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Main } from '@/components/ui/main';
import { TextLink } from '@/components/ui/text-link';
import { ExampleNotice } from './example-notice';
import { FourSteps } from './four-steps';
import { MarketplaceNames } from './marketplace-names';
import { RoutesCompared } from './routes-compared';

export async function generateMetadata(): Promise<Metadata> {
  const [t, c] = await Promise.all([getTranslations('public.meta'), getTranslations('common')]);
  return { title: { absolute: c('product') }, description: t('description') };
}

const PROMISES = ['reason', 'sides', 'clock', 'papers'] as const;

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
            <LinkButton href="/how-it-works">{c('nav.howItWorks')}</LinkButton>
          </div>
          <MarketplaceNames label={t('marketplaces')} />
        </div>
        <ExampleNotice />
      </section>
      <FourSteps />
      <RoutesCompared />
      <section aria-labelledby="promises">
        <h2 id="promises" className="section-title">
          {t('promises.title')}
        </h2>
        <ul className="promises">
          {PROMISES.map((name) => (
            <li key={name}>
              <h3>{t(`promises.${name}`)}</h3>
              <p>{t(`promises.${name}Text`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="for-sellers" aria-labelledby="sellers">
        <h2 id="sellers">{t('sellers.title')}</h2>
        <p>{t('sellers.text')}</p>
        <TextLink href="/how-it-works#sellers">{t('sellers.link')}</TextLink>
      </section>
    </Main>
  );
}
