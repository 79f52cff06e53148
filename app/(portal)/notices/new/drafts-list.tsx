import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { TextLink } from '@/components/ui/text-link';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { NoticeListItem } from '@/lib/notices/queries';
import { noticeTitle } from '../notice-title';

const MOST_DRAFTS = 5;

/** Drafts that were begun before: one of them is often what somebody comes for. */
export async function DraftsList({ drafts }: { drafts: readonly NoticeListItem[] }) {
  const [t, title, format] = await Promise.all([
    getTranslations('notices.new'),
    noticeTitle(),
    readerFormat(),
  ]);
  return (
    <Card title={t('drafts')}>
      <ul className="grid gap-3" aria-label={t('draftsCaption')}>
        {drafts.slice(0, MOST_DRAFTS).map((draft) => (
          <li key={draft.id}>
            <TextLink href={`/notices/${draft.id}`}>{title(draft)}</TextLink>
            <p className="hint">
              <span className="mono">{draft.reference}</span>
              {' · '}
              {t('begun', { date: format.day(draft.createdAt) })}
            </p>
          </li>
        ))}
      </ul>
      {drafts.length > MOST_DRAFTS && (
        <p className="mt-3">
          <TextLink href="/notices?view=drafts">{t('moreDrafts')}</TextLink>
        </p>
      )}
    </Card>
  );
}
