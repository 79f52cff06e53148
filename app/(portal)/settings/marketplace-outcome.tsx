import { getTranslations } from 'next-intl/server';
import { NoticeBox } from '@/components/ui/notice-box';

const PROBLEMS = [
  'taken',
  'second',
  'cancelled',
  'stale',
  'refused',
  'unavailable',
  'busy',
  'forbidden',
] as const;

/** What came of linking or unlinking a marketplace account, as the address says. */
export async function MarketplaceOutcome({ done, problem }: { done: unknown; problem: unknown }) {
  const t = await getTranslations('marketplaceLogin.settings');
  if (done === 'linked' || done === 'unlinked') {
    return (
      <NoticeBox tone="ok" role="status" title={t(done)}>
        {t(`${done}Text`)}
      </NoticeBox>
    );
  }
  const known = PROBLEMS.find((candidate) => candidate === problem);
  return known ? (
    <NoticeBox tone={known === 'cancelled' ? 'info' : 'bad'} role="alert" title={t('failed')}>
      {t(known)}
    </NoticeBox>
  ) : null;
}
