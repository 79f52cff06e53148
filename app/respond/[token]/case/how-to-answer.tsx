import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';

const STEPS = ['howChoose', 'howPapers', 'howSign', 'howThen'] as const;

/** Answering in four sentences. */
export async function HowToAnswer() {
  const t = await getTranslations('respond.case');
  return (
    <Card title={t('howTitle')}>
      <ol className="grid list-decimal gap-2 ps-5">
        {STEPS.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
    </Card>
  );
}
