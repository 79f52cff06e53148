import { getTranslations } from 'next-intl/server';
import { Chip } from '@/components/ui/chip';
import type { Tone } from '@/components/ui/tone';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { LetterStanding } from '@/lib/authorizations/coverage';

const TONES: Readonly<Record<LetterStanding['state'], Tone>> = {
  none: 'warn',
  inForce: 'ok',
  later: 'info',
  pending: 'info',
  attention: 'warn',
  over: 'bad',
};

/** In a word, whether an agent may file for a rights holder. */
export async function LetterStandingChip({ standing: { state, date } }: { standing: LetterStanding }) {
  const [t, format] = await Promise.all([getTranslations('letters.list.state'), readerFormat()]);
  return <Chip tone={TONES[state]}>{t(state, { date: date ? format.date(date) : '' })}</Chip>;
}
