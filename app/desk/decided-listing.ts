import { getTranslations } from 'next-intl/server';
import type { DecidedListing } from '@/components/desk/decision-row';
import type { Locale } from '@/lib/i18n/locale';

/** A reported listing as both kinds of case load it. */
interface Loaded {
  id: string;
  position: number;
  listing: {
    externalId: string;
    canonicalUrl: string;
    title: string | null;
    imageUrl: string | null;
    marketStatus: 'UNKNOWN' | 'LIVE' | 'REMOVED' | 'DELETED' | 'NOT_FOUND';
    seller?: { name: string; locale: string } | null;
    _count?: { reported: number };
  };
}

type Shown = Pick<DecidedListing, 'n' | 'id' | 'title' | 'href' | 'idText' | 'imageUrl' | 'facts'>;

/**
 * Shows listings in the reader's words. `facts` are what a decision may turn on: who sells it and in which language that
 * seller is written to, what the marketplace says, and whether other notices hold it down already.
 */
export async function showListings(listings: readonly Loaded[], of: { facts: boolean }): Promise<Shown[]> {
  const [t, language] = await Promise.all([
    getTranslations('desk.listing'),
    getTranslations('desk.language'),
  ]);
  return listings.map(({ id, position, listing }) => {
    const { externalId, canonicalUrl, title, imageUrl, marketStatus, seller } = listing;
    const elsewhere = listing._count?.reported ?? 0;
    const facts = [
      seller
        ? t('seller', { name: seller.name, language: language(seller.locale as Locale) })
        : seller === null && t('noSeller'),
      t(`market.${marketStatus}`),
      elsewhere > 0 && t('elsewhere', { count: elsewhere }),
    ];
    return {
      n: position,
      id,
      title: title ?? t('untitled'),
      href: canonicalUrl,
      idText: t('id', { id: externalId }),
      imageUrl,
      facts: of.facts ? facts.filter((fact) => fact !== false) : [],
    };
  });
}
