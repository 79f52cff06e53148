import { getTranslations } from 'next-intl/server';
import { DescriptionList } from '@/components/ui/description-list';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { isDefence } from '@/lib/counter-notices/reasons';
import { readerFormat } from '@/lib/i18n/reader-format';

/** The defence, the explanation, and who can be served where; as much of the seller as service needs. */
export async function SellerSays({ row }: { row: CounterNoticeCase }) {
  const [t, d, format] = await Promise.all([
    getTranslations('counterNotices.view'),
    getTranslations('reasons.defence'),
    readerFormat(),
  ]);
  const { defenceCode, explanation, contactName, address, signatureName, submittedAt } = row;
  const rows = [
    { term: t('defence'), value: isDefence(defenceCode) ? d(`${defenceCode}.label`) : '' },
    { term: t('explanation'), value: <p className="max-w-prose whitespace-pre-line">{explanation}</p> },
    {
      term: t('name'),
      value: (
        <>
          {contactName}
          <p className="hint">{t('nameHint')}</p>
        </>
      ),
    },
    { term: t('address'), value: <p className="whitespace-pre-line">{address}</p> },
    ...(submittedAt
      ? [
          {
            term: t('signed'),
            value: t('signedValue', { name: signatureName, date: format.day(submittedAt) }),
          },
        ]
      : []),
  ];
  return <DescriptionList rows={rows} />;
}
