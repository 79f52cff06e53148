import { getTranslations } from 'next-intl/server';
import { SubmitButton } from '@/components/ui/submit-button';
import { marketplaceProviders } from '@/lib/web/marketplace-providers';

/** Signing in with a marketplace account: a button for each marketplace that offers it, and nothing where none does. */
export async function MarketplaceButtons({ returnTo }: { returnTo?: string | null }) {
  const providers = marketplaceProviders();
  if (providers.length === 0) return null;
  const [t, m] = await Promise.all([
    getTranslations('marketplaceLogin.buttons'),
    getTranslations('marketplaces'),
  ]);
  return (
    <section className="account-else" aria-labelledby="marketplaces">
      <h2 id="marketplaces">{t('title')}</h2>
      <p>{t('text')}</p>
      <form className="marketplace-buttons" method="post" action="/sign-in/marketplace/start">
        {returnTo && <input type="hidden" name="return" value={returnTo} />}
        {providers.map(({ code, id }) => (
          <SubmitButton key={code} variant="secondary" name="marketplace" value={id}>
            {t('with', { marketplace: m(`name.${code}`) })}
          </SubmitButton>
        ))}
      </form>
    </section>
  );
}
