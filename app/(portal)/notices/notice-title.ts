import { getTranslations } from 'next-intl/server';
import type { MarketplaceCode } from '@/lib/marketplaces/marketplaces';
import { isReasonCode } from '@/lib/notices/reasons';

interface Named {
  reasonCode: string | null;
  marketplace: MarketplaceCode | null;
}

/** What a notice is called: what it complains of and where, as far as that is known yet. */
export async function noticeTitle(): Promise<(notice: Named) => string> {
  const [t, reasons, market] = await Promise.all([
    getTranslations('notices.title'),
    getTranslations('reasons.complaint'),
    getTranslations('marketplaces.name'),
  ]);
  return ({ reasonCode, marketplace }) => {
    const reason = isReasonCode(reasonCode) ? reasons(`${reasonCode}.label`) : null;
    if (reason && marketplace) return t('full', { reason, marketplace: market(marketplace) });
    if (marketplace) return t('marketplace', { marketplace: market(marketplace) });
    return reason ?? t('empty');
  };
}
