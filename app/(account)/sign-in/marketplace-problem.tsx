import { getTranslations } from 'next-intl/server';
import { NoticeBox } from '@/components/ui/notice-box';

const PROBLEMS = [
  'cancelled',
  'stale',
  'refused',
  'unavailable',
  'forbidden',
  'over',
  'busy',
  'signedOut',
] as const;

/** Why signing in at a marketplace came to nothing; nothing for what the address does not name. */
export async function MarketplaceProblem({ problem }: { problem: unknown }) {
  const known = PROBLEMS.find((candidate) => candidate === problem);
  if (!known) return null;
  const t = await getTranslations('marketplaceLogin.problem');
  return (
    <NoticeBox tone={known === 'cancelled' ? 'info' : 'bad'} role="alert" title={t('title')}>
      {t(known)}
    </NoticeBox>
  );
}
