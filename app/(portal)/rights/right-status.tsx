import { getTranslations } from 'next-intl/server';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import type { ListedRight } from '@/lib/rights/queries';

/** Where a right stands. */
export async function RightStatus({ status }: Pick<ListedRight, 'status'>) {
  const t = await getTranslations('states.right');
  return <StatusChip tone={toneOf('right', status)} label={t(`${status}.label`)} />;
}
