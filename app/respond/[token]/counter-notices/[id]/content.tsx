import { getTranslations } from 'next-intl/server';
import { DescriptionList } from '@/components/ui/description-list';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { isDefence } from '@/lib/counter-notices/reasons';
import { readerFormat } from '@/lib/i18n/reader-format';

/** What the seller wrote. */
export async function Content({ row }: { row: CounterNoticeCase }) {
  const [t, d, format] = await Promise.all([
    getTranslations('respond.counter'),
    getTranslations('reasons.defence'),
    readerFormat(),
  ]);
  const { defenceCode, explanation, contactName, address, telephone, signatureName, submittedAt } = row;
  const signed = [signatureName, submittedAt && format.day(submittedAt)].filter(Boolean).join(' · ');
  const rows = [
    { term: t('defence'), value: isDefence(defenceCode) ? d(`${defenceCode}.label`) : '' },
    { term: t('explanation'), value: <p className="whitespace-pre-line">{explanation}</p> },
    { term: t('contactName'), value: contactName },
    { term: t('address'), value: <p className="whitespace-pre-line">{address}</p> },
    { term: t('telephone'), value: telephone },
    { term: t('signature'), value: signed },
  ];
  return <DescriptionList rows={rows} />;
}
