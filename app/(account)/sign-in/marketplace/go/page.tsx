import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { findMarketplaceProvider } from '@/lib/web/marketplace-providers';
import { currentTrip } from '@/lib/web/marketplace-trip';

async function destination() {
  const trip = await currentTrip();
  const provider = findMarketplaceProvider(trip?.provider);
  if (!trip || !provider) redirect('/sign-in');
  const [t, m] = await Promise.all([getTranslations('marketplaceLogin.go'), getTranslations('marketplaces')]);
  return { to: trip.to, t, marketplace: m(`name.${provider.code}`) };
}

export async function generateMetadata(): Promise<Metadata> {
  const { t, marketplace } = await destination();
  return { title: t('title', { marketplace }) };
}

/**
 * On the way to a marketplace. A page of its own because our content security policy lets forms lead to this site alone,
 * redirects included; a marketplace may send people on through several hosts of its own.
 */
export default async function GoPage() {
  const { to, t, marketplace } = await destination();
  return (
    <Main width="form">
      <meta httpEquiv="refresh" content={`0;url=${to}`} />
      <PageHeader title={t('title', { marketplace })} lead={t('lead')} />
      <p>
        <a className="link" href={to} rel="noreferrer">
          {t('link', { marketplace })}
        </a>
      </p>
    </Main>
  );
}
