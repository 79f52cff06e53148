import { getTranslations } from 'next-intl/server';
import type { SignedIn } from '@/lib/accounts/session';

interface Opened {
  reviewerId: string | null;
  reviewerName: string | null;
}

/** Says who has a case of a queue open, if it is; a case that came back keeps the name of its last reviewer. */
export async function openWith(actor: SignedIn): Promise<(row: Opened, isOpen: boolean) => string | null> {
  const t = await getTranslations('desk');
  return ({ reviewerId, reviewerName }, isOpen) => {
    if (!isOpen) return null;
    return reviewerId === actor.accountId ? t('you') : reviewerName;
  };
}
