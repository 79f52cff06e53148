import { getTranslations } from 'next-intl/server';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import type { ListedLetter } from '@/lib/authorizations/queries';

/** Where a letter stands. */
export async function LetterStatus({ status }: Pick<ListedLetter, 'status'>) {
  const t = await getTranslations('states.letter');
  return <StatusChip tone={toneOf('letter', status)} label={t(`${status}.label`)} />;
}
