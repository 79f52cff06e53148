import { getTranslations } from 'next-intl/server';
import type { LetterView } from '@/lib/authorizations/queries';
import { isLetterDraft, isLetterReturned, isLetterWithUs } from '@/lib/authorizations/transitions';
import { MatterHistory } from '../../identity/matter-history';

function comingUp(status: LetterView['status']) {
  if (isLetterDraft(status)) return 'submitting';
  if (isLetterReturned(status)) return 'mending';
  return isLetterWithUs(status) ? 'waiting' : null;
}

/** The history of a letter. */
export async function LetterHistory({ letter: { history, status } }: { letter: LetterView }) {
  const t = await getTranslations('letters');
  const next = comingUp(status);
  return (
    <MatterHistory
      label={t('view.history')}
      entries={history}
      reasonOf={(code) => {
        const key = `reasons.${code}.label` as 'reasons.other.label';
        return t.has(key) ? t(key) : undefined;
      }}
      next={next ? t(`coming.${next}`) : undefined}
    />
  );
}
