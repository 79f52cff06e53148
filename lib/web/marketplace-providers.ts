import { type MarketplaceCode, marketplaces } from '@/lib/marketplaces/marketplaces';
import { env } from '@/lib/platform/env';

/** The OpenID Connect provider people sign in with at one marketplace. */
export interface MarketplaceProvider {
  code: MarketplaceCode;
  /** names it in addresses: that of its callback is registered at the marketplace */
  id: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** Marketplaces one can sign in with: those of the table that allow it and are configured, in the table's order. */
export function marketplaceProviders(): MarketplaceProvider[] {
  return Object.values(marketplaces).flatMap(({ code, signIn }) => {
    const client = env.MARKETPLACE_OIDC[code];
    return signIn && client ? [{ code, id: code.toLowerCase(), ...client }] : [];
  });
}

/** The provider that an address or a form names, or null. */
export const findMarketplaceProvider = (id: unknown): MarketplaceProvider | null =>
  marketplaceProviders().find((provider) => provider.id === id) ?? null;
