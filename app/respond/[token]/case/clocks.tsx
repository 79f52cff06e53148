import { getTranslations } from 'next-intl/server';
import { ClockList } from '@/components/case/clock-list';
import { Card } from '@/components/ui/card';
import { clockViews } from '@/lib/counter-notices/clocks';
import type { SellerCase } from '@/lib/counter-notices/seller-case';

interface Props {
  notice: SellerCase['notice'];
  counterNotice: SellerCase['counterNotices'][number];
}

/** The clocks of the law that run for the seller's counter-notice. */
export async function Clocks({ notice, counterNotice }: Props) {
  const t = await getTranslations('legal');
  return (
    <Card title={t('clocksTitle')}>
      <ClockList clocks={clockViews(notice, counterNotice.deadlines)} />
    </Card>
  );
}
