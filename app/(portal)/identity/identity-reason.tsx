import { getTranslations } from 'next-intl/server';
import { ReasonText } from '@/components/case/reason-text';
import type { IdentityView } from '@/lib/identities/queries';
import { readerFormat } from '@/lib/i18n/reader-format';

/** What the reviewer wrote when it was sent back, refused or suspended; nothing when there is no reason. */
export async function IdentityReason({ identity }: { identity: IdentityView }) {
  const { reasonCode, reasonText, reviewedAt } = identity;
  if (!reasonCode && !reasonText) return null;
  const [t, format] = await Promise.all([getTranslations('identity'), readerFormat()]);
  const key = `reasons.${reasonCode ?? ''}.label` as 'reasons.other.label';
  const author = t('history.reviewer');
  return (
    <section className="grid gap-2">
      <h2>{t('view.reasonTitle')}</h2>
      <ReasonText
        title={t.has(key) ? t(key) : undefined}
        text={reasonText}
        from={reviewedAt ? `${author} · ${format.moment(reviewedAt)}` : author}
      />
    </section>
  );
}
