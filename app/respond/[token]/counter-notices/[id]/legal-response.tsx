import { getTranslations } from 'next-intl/server';
import { MatterFiles } from '@/components/case/matter-files';
import { Card } from '@/components/ui/card';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { listDocuments } from '@/lib/documents/queries';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { CurrentSeller } from '@/lib/web/current-seller';

/** Procedure LEGAL: the action the complainant says was filed, its papers, and whether it was proven. */
export async function LegalResponse({ seller, row }: { seller: CurrentSeller; row: CounterNoticeCase }) {
  const { response, proof, forwardedAt, deadlines } = row;
  if (!forwardedAt) return null;
  const [t, l, format, documents] = await Promise.all([
    getTranslations('respond.counter'),
    getTranslations('legal'),
    readerFormat(),
    response ? listDocuments(seller, { responseId: response.id }) : [],
  ]);
  const lapsed = deadlines.some(({ ending }) => ending === 'expired');
  return (
    <Card title={l('seller.response')}>
      <div className="grid gap-4">
        {response?.filedOn && (
          <p>
            {l('desk.proofValue', {
              forum: response.forum,
              number: response.caseNumber,
              date: format.date(response.filedOn),
            })}
          </p>
        )}
        {response && response.retracted.length > 0 && (
          <p>{t('responseLetGo', { count: response.retracted.length })}</p>
        )}
        {response && (
          <section className="grid gap-3">
            <h3>{t('responseDocuments')}</h3>
            <MatterFiles documents={documents} empty={t('noResponseDocuments')} />
          </section>
        )}
        {proof && (
          <p>
            {l('seller.proved', {
              forum: proof.forum,
              number: proof.caseNumber,
              date: format.date(proof.filedOn),
            })}
          </p>
        )}
        {!proof && lapsed && <p>{l('seller.lapsed')}</p>}
        {!response && !proof && !lapsed && <p className="hint">{l('seller.noResponse')}</p>}
      </div>
    </Card>
  );
}
