import { getTranslations } from 'next-intl/server';
import type { ComponentProps } from 'react';
import type { VerdictChoice } from '@/components/desk/verdict';
import { ReasonPanel } from './reason-panel';

type Words = Omit<ComponentProps<typeof ReasonPanel>, 'verdict'>;

/** What can still be done about an identity or a right that was verified: suspend it for a reason, or lift that. */
export async function suspensionChoices(
  later: 'suspend' | 'reinstate',
  words: Words,
): Promise<VerdictChoice[]> {
  const t = await getTranslations('papers.suspension');
  const label = t(later);
  const panel =
    later === 'suspend' ? (
      <>
        <p className="hint">{t('suspendHint')}</p>
        <ReasonPanel verdict="suspend" {...words} />
      </>
    ) : (
      <p className="hint">{t('reinstateText')}</p>
    );
  return [{ value: later, label, panel }];
}
