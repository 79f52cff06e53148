import { getTranslations } from 'next-intl/server';
import type { CheckedLine } from '@/lib/notices/check-links';

export type Refused = Extract<CheckedLine['result'], { status: 'refused' }>;

/** Sentences for why an address cannot be reported and what to do, in the reader's language. */
export async function refusalText(): Promise<(result: Refused) => string> {
  const [market, t] = await Promise.all([
    getTranslations('marketplaces'),
    getTranslations('notices.refusal'),
  ]);
  return (result) => {
    switch (result.reason) {
      case 'other_marketplace':
        return market('link.other_marketplace', { marketplace: market(`name.${result.marketplace}`) });
      case 'duplicate':
        return market('link.duplicate', { line: result.firstLine });
      case 'too_many':
        return market('link.too_many', { max: result.max });
      case 'unknown_to_marketplace':
      case 'already_removed':
      case 'deleted':
        return t(result.reason);
      default:
        return market(`link.${result.reason}`);
    }
  };
}
