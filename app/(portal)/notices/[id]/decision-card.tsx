import { getTranslations } from 'next-intl/server';
import { ReasonText } from '@/components/case/reason-text';
import { Card } from '@/components/ui/card';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { NoticeDetails } from '@/lib/notices/queries';

/** What the reviewer decided about the notice as a whole; the reasons for each listing stand with the listing. */
export async function DecisionCard({ notice }: { notice: NoticeDetails }) {
  const [t, format] = await Promise.all([getTranslations('notices.show'), readerFormat()]);
  if (notice.decisions.length === 0) return null;
  return (
    <Card title={t('decision')}>
      {notice.decisions.map(({ id, summary, createdAt }) => (
        <ReasonText
          key={id}
          text={summary === '' ? t('noSummary') : summary}
          from={t('decidedOn', { date: format.moment(createdAt) })}
        />
      ))}
    </Card>
  );
}
