import { getTranslations } from 'next-intl/server';
import { MatterFiles } from '@/components/case/matter-files';
import { Card } from '@/components/ui/card';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { isCounterNoticeForwarded, isCounterNoticeUnanswered } from '@/lib/counter-notices/transitions';
import { listDocuments } from '@/lib/documents/queries';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isLegal } from '@/lib/notices/source';
import type { CurrentSeller } from '@/lib/web/current-seller';
import { LegalResponse } from './legal-response';

/** What the complainant answers, once there is or can be an answer. */
export async function Response({ seller, row }: { seller: CurrentSeller; row: CounterNoticeCase }) {
  if (isLegal(row.notice)) return <LegalResponse seller={seller} row={row} />;
  const t = await getTranslations('respond.counter');
  const { response, status } = row;
  if (!response) {
    const missed =
      isCounterNoticeUnanswered(status) || row.deadlines.some(({ ending }) => ending === 'expired');
    if (!missed && !isCounterNoticeForwarded(status)) return null;
    return (
      <Card title={t('responseTitle')}>
        <p className="hint">{missed ? t('responseMissed') : t('responseNone')}</p>
      </Card>
    );
  }
  const [documents, format] = await Promise.all([
    listDocuments(seller, { responseId: response.id }),
    readerFormat(),
  ]);
  return (
    <Card
      title={t('responseTitle')}
      aside={response.submittedAt && t('responseDate', { date: format.day(response.submittedAt) })}
    >
      <div className="grid gap-4">
        {response.explanation !== '' && (
          <p className="max-w-prose whitespace-pre-line">{response.explanation}</p>
        )}
        {response.retracted.length > 0 && <p>{t('responseLetGo', { count: response.retracted.length })}</p>}
        <section className="grid gap-3">
          <h3>{t('responseDocuments')}</h3>
          <MatterFiles documents={documents} empty={t('noResponseDocuments')} />
        </section>
      </div>
    </Card>
  );
}
