import { getTranslations } from 'next-intl/server';
import { MatterFiles } from '@/components/case/matter-files';
import { Card } from '@/components/ui/card';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { listDocuments } from '@/lib/documents/queries';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { SignedIn } from '@/lib/accounts/session';

/** What the complainant answered, once it has been sent. */
export async function OwnAnswer({ actor, row }: { actor: SignedIn; row: CounterNoticeCase }) {
  const { response } = row;
  if (!response?.submittedAt) return null;
  const [documents, t, l, format] = await Promise.all([
    listDocuments(actor, { responseId: response.id }),
    getTranslations('counterNotices.view'),
    getTranslations('legal.desk'),
    readerFormat(),
  ]);
  const from = t('answerFrom', {
    date: format.shortMoment(response.submittedAt),
    name: response.signatureName,
  });
  return (
    <Card title={t('answerTitle')} aside={from}>
      <div className="grid gap-4">
        {response.explanation !== '' && (
          <p className="max-w-prose whitespace-pre-line">{response.explanation}</p>
        )}
        {response.forum !== '' && response.filedOn && (
          <p>
            {l('proofValue', {
              forum: response.forum,
              number: response.caseNumber,
              date: format.date(response.filedOn),
            })}
          </p>
        )}
        {response.retracted.length > 0 && <p>{t('answerLetGo', { count: response.retracted.length })}</p>}
        <section className="grid gap-3">
          <h3>{t('answerDocuments')}</h3>
          <MatterFiles documents={documents} empty={t('noAnswerDocuments')} />
        </section>
      </div>
    </Card>
  );
}
