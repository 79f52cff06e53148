import { getTranslations } from 'next-intl/server';
import { DescriptionList } from '@/components/ui/description-list';
import type { SellerCase } from '@/lib/counter-notices/seller-case';
import { readReasonFields } from '@/lib/notices/draft';
import { isReasonCode, REASONS, type ReasonField } from '@/lib/notices/reasons';

/** What the complainant says: the answers to the questions of the reason, then the description. */
export async function Claim({ notice }: { notice: SellerCase['notice'] }) {
  const r = await getTranslations('reasons');
  const answers = readReasonFields(notice.reasonFields);
  const fields: readonly ReasonField[] = isReasonCode(notice.reasonCode)
    ? REASONS[notice.reasonCode].fields
    : [];
  const rows = fields.flatMap(({ name, input }) => {
    const given = answers[name] ?? '';
    if (given === '') return [];
    const option = `options.${name}.${given}` as 'options.grounds.other';
    const value = input === 'choice' && r.has(option) ? r(option) : given;
    return [{ key: name, term: r(`fields.${name}.label` as 'fields.grounds.label'), value }];
  });
  return (
    <div className="grid gap-4">
      {rows.length > 0 && <DescriptionList stacked rows={rows} />}
      <p className="max-w-prose whitespace-pre-line">{notice.description}</p>
    </div>
  );
}
