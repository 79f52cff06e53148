import { getTranslations } from 'next-intl/server';
import type { RightView } from '@/lib/rights/queries';
import { comingUp } from '../../identity/coming-up';
import { MatterHistory } from '../../identity/matter-history';

/** The history of a right. */
export async function RightHistory({ right: { history, status } }: { right: RightView }) {
  const [t, coming] = await Promise.all([getTranslations('rights'), getTranslations('identity.history')]);
  const next = comingUp(status);
  return (
    <MatterHistory
      label={t('view.history')}
      entries={history}
      reasonOf={(code) => {
        const key = `reasons.${code}.label` as 'reasons.other.label';
        return t.has(key) ? t(key) : undefined;
      }}
      next={next ? coming(next) : undefined}
    />
  );
}
