import { getTranslations } from 'next-intl/server';
import type { MarketplaceCode } from '@/lib/marketplaces/marketplaces';

/** A marketplace in the reader's language; nothing where none was chosen. */
export async function marketplaceName(code: MarketplaceCode | null): Promise<string> {
  const t = await getTranslations('marketplaces.name');
  return code ? t(code) : '';
}
