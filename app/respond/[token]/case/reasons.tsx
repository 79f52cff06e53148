import { getTranslations } from 'next-intl/server';
import { ReasonText } from '@/components/case/reason-text';
import { DescriptionList } from '@/components/ui/description-list';
import type { SellerCase } from '@/lib/counter-notices/seller-case';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isReasonCode } from '@/lib/notices/reasons';
import { marketplaceName } from './marketplace-name';
import { rightRows } from './right-rows';

const removalOf = ({ decisions }: SellerCase['listings'][number]) =>
  decisions.findLast(({ outcome }) => outcome === 'REMOVE');

/**
 * The statement of reasons: who complained, for which right, what was found and by whom, how far the removal reaches
 * (Regulation (EU) 2022/2065 art. 17(3)).
 */
export async function Reasons({ found }: { found: SellerCase }) {
  const { notice, listings } = found;
  const [t, r, format, marketplace, right] = await Promise.all([
    getTranslations('respond.case'),
    getTranslations('reasons.complaint'),
    readerFormat(),
    marketplaceName(notice.marketplace),
    rightRows(notice.right),
  ]);
  const removals = listings.flatMap((listing) => removalOf(listing) ?? []);
  const words = Map.groupBy(removals, ({ reasonText }) => reasonText);
  const decidedAt = removals[0]?.decision.createdAt;
  const rows = [
    { key: 'complainant', term: t('complainant'), value: notice.party.name },
    {
      key: 'contact',
      term: t('contact'),
      value: (
        <a className="link" href={`mailto:${notice.account.email}`}>
          {notice.account.email}
        </a>
      ),
    },
    ...right,
    {
      key: 'reason',
      term: t('reason'),
      value: isReasonCode(notice.reasonCode) ? r(`${notice.reasonCode}.label`) : '',
    },
    ...(decidedAt
      ? [{ key: 'decided', term: t('decided'), value: t('decidedBy', { date: format.day(decidedAt) }) }]
      : []),
    { key: 'scope', term: t('scope'), value: t('scopeValue', { marketplace }) },
  ];
  return (
    <div className="grid gap-5">
      <DescriptionList rows={rows} />
      {words.size > 0 && (
        <section className="grid gap-3">
          <h3>{t('wordsTitle')}</h3>
          {[...words].map(([text, group]) => (
            <ReasonText key={text} text={text} title={t('wordsFor', { count: group.length })} />
          ))}
        </section>
      )}
    </div>
  );
}
