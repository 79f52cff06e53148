import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { DescriptionList } from '@/components/ui/description-list';
import type { NoticeDetails } from '@/lib/notices/queries';
import { claimRows } from './claim-rows';

/** What was filed, in full. */
export async function ClaimCard({ notice }: { notice: NoticeDetails }) {
  const [t, rows] = await Promise.all([getTranslations('notices.show'), claimRows(notice)]);
  return (
    <Card title={t('claim')} id="claim">
      <DescriptionList rows={rows} />
    </Card>
  );
}
