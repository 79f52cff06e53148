import { getTranslations } from 'next-intl/server';
import type { IdentityView } from '@/lib/identities/queries';
import { comingUp } from '../coming-up';
import { MatterHistory } from '../matter-history';

/** The history of an identity; who looked at the papers stands elsewhere. */
export async function IdentityHistory({ identity: { history, status } }: { identity: IdentityView }) {
  const t = await getTranslations('identity');
  const next = comingUp(status);
  return (
    <MatterHistory
      label={t('view.history')}
      entries={history.filter(({ type }) => type !== 'document.viewed')}
      reasonOf={(code) => {
        const key = `reasons.${code}.label` as 'reasons.other.label';
        return t.has(key) ? t(key) : undefined;
      }}
      next={next ? t(`history.${next}`) : undefined}
    />
  );
}
