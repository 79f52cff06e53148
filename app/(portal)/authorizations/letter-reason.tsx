import { getTranslations } from 'next-intl/server';
import { ReasonText } from '@/components/case/reason-text';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { LetterView } from '@/lib/authorizations/queries';

type Props = { letter: Pick<LetterView, 'reasonCode' | 'reasonText' | 'reviewedAt' | 'revokedAt'> };

/** What the reviewer, or the rights holder who revoked it, wrote; nothing when there is no reason. */
export async function LetterReason({ letter: { reasonCode, reasonText, reviewedAt, revokedAt } }: Props) {
  if (!reasonCode && !reasonText) return null;
  const [t, author, format] = await Promise.all([
    getTranslations('letters'),
    getTranslations('identity.history'),
    readerFormat(),
  ]);
  const key = `reasons.${reasonCode ?? ''}.label` as 'reasons.other.label';
  const byHolder = revokedAt !== null && reasonCode === null;
  const who = byHolder ? t('fields.holderName') : author('reviewer');
  const at = byHolder ? revokedAt : reviewedAt;
  return (
    <section className="grid gap-2">
      <h2>{t(byHolder ? 'view.holderReason' : 'view.reasonTitle')}</h2>
      <ReasonText
        title={t.has(key) ? t(key) : undefined}
        text={reasonText}
        from={at ? `${who} · ${format.moment(at)}` : who}
      />
    </section>
  );
}
