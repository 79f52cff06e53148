import { getTranslations } from 'next-intl/server';
import { MARKETPLACE_CODES } from '@/lib/marketplaces/marketplaces';

/** The marketplaces a notice can be about. */
export async function MarketplaceNames({ label }: { label: string }) {
  const t = await getTranslations('marketplaces.name');
  return (
    <ul className="marketplaces" aria-label={label}>
      {MARKETPLACE_CODES.map((code) => (
        <li key={code}>{t(code)}</li>
      ))}
    </ul>
  );
}
