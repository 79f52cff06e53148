import { getTranslations } from 'next-intl/server';
import { ReasonText } from '@/components/case/reason-text';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { RightView } from '@/lib/rights/queries';

/** What the reviewer wrote when it was sent back, refused or suspended; nothing when there is no reason. */
export async function RightReason({ right: { reasonCode, reasonText, reviewedAt } }: { right: RightView }) {
  if (!reasonCode && !reasonText) return null;
  const [t, author, format] = await Promise.all([
    getTranslations('rights'),
    getTranslations('identity.history'),
    readerFormat(),
  ]);
  const key = `reasons.${reasonCode ?? ''}.label` as 'reasons.other.label';
  const who = author('reviewer');
  return (
    <section className="grid gap-2">
      <h2>{t('view.reasonTitle')}</h2>
      <ReasonText
        title={t.has(key) ? t(key) : undefined}
        text={reasonText}
        from={reviewedAt ? `${who} · ${format.moment(reviewedAt)}` : who}
      />
    </section>
  );
}
