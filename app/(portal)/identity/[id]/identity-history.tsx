import { getTranslations } from 'next-intl/server';
import type { IdentityView } from '@/lib/identities/queries';
import {
  isIdentityDraft,
  isIdentityInReview,
  isIdentityReturned,
  isIdentityWithUs,
} from '@/lib/identities/transitions';
import { MatterHistory } from '../matter-history';

/** Texts of `identity.history` that say what comes next, by state. */
export function comingUp(status: IdentityView['status']) {
  if (isIdentityDraft(status)) return 'submitting';
  if (isIdentityReturned(status)) return 'mending';
  if (isIdentityInReview(status)) return 'deciding';
  return isIdentityWithUs(status) ? 'waiting' : null;
}

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
