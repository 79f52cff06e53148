import { getTranslations } from 'next-intl/server';
import { DescriptionList } from '@/components/ui/description-list';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { COUNTER_STATEMENTS, isDefence } from '@/lib/counter-notices/reasons';
import type { DocumentView } from '@/lib/documents/queries';
import { readerFormat } from '@/lib/i18n/reader-format';
import { MatterPapers } from '../matter-papers';

/** The seller's side: the defence, its explanation and papers, and who answers for it. */
export async function SellerSide({
  matter,
  papers,
}: {
  matter: CounterNoticeCase;
  papers: readonly DocumentView[];
}) {
  const [t, s, l, defences, format] = await Promise.all([
    getTranslations('desk.counter'),
    getTranslations('respond.statements'),
    getTranslations('legal.desk'),
    getTranslations('reasons.defence'),
    readerFormat(),
  ]);
  const {
    defenceCode,
    explanation,
    contactName,
    address,
    telephone,
    signatureName,
    submittedAt,
    sellerAccess,
  } = matter;
  const made = COUNTER_STATEMENTS.filter((statement) => matter.statements.includes(statement));
  const signed = [signatureName, submittedAt && format.moment(submittedAt)].filter(Boolean).join(' · ');
  return (
    <section className="case-paper case-side" aria-label={t('sellerSide')} tabIndex={0}>
      <div className="case-block">
        <p className="eyebrow">{t('sellerSide')}</p>
        <h2>{sellerAccess.seller.name}</h2>
        <h3>{t('defence')}</h3>
        <p>
          <b>{isDefence(defenceCode) && defences(`${defenceCode}.label`)}</b>
        </p>
        <p className="case-text">{explanation}</p>
        <h3>{t('contact')}</h3>
        <DescriptionList
          rows={[
            { term: t('name'), value: contactName },
            { term: t('address'), value: <span className="case-text">{address}</span> },
            { term: t('telephone'), value: telephone },
            { term: t('email'), value: sellerAccess.email },
            { term: t('signature'), value: signed },
          ]}
        />
        <details className="case-fold">
          <summary>{l('statements')}</summary>
          <ul className="grid gap-2">
            {made.map((statement) => (
              <li key={statement} className="small">
                {s(statement)}
              </li>
            ))}
          </ul>
        </details>
      </div>
      <h3 className="case-papers-title">{t('papers')}</h3>
      <MatterPapers documents={papers} empty={t('noPapers')} prefix="seller-" />
    </section>
  );
}
