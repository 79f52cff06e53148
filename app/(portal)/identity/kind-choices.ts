import { getTranslations } from 'next-intl/server';
import type { Choice } from '@/components/forms/choices';

const KINDS = ['INDIVIDUAL', 'ENTITY'] as const;

/** The two kinds of party, to choose from. */
export async function kindChoices(): Promise<Choice[]> {
  const t = await getTranslations('identity.kinds');
  return KINDS.map((kind) => ({ value: kind, label: t(`${kind}.label`), hint: t(`${kind}.hint`) }));
}
