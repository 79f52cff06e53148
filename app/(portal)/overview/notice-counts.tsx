import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { TextLink } from '@/components/ui/text-link';
import type { SignedIn } from '@/lib/accounts/session';
import { readerFormat } from '@/lib/i18n/reader-format';
import { countNotices, MOST_COUNTED } from '@/lib/notices/recent';
import { NOTICE_VIEWS, type NoticeView } from '@/lib/notices/transitions';

const VIEWS = Object.keys(NOTICE_VIEWS) as NoticeView[];

/** How many notices are where, each with a bar as long as its share. */
export async function NoticeCounts({ actor }: { actor: SignedIn }) {
  const [counts, t, format] = await Promise.all([
    countNotices(actor),
    getTranslations('overview.counts'),
    readerFormat(),
  ]);
  const rows = VIEWS.map((view) => ({
    view,
    count: NOTICE_VIEWS[view].reduce((sum, status) => sum + (counts[status] ?? 0), 0),
  }));
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <Card title={t('title')} aside={<TextLink href="/notices">{t('all')}</TextLink>}>
      <ul className="shares">
        {rows.map(({ view, count }) => (
          <li key={view}>
            {count > 0 ? (
              <TextLink href={`/notices?view=${view}`}>{t(view)}</TextLink>
            ) : (
              <span className="text-ink-2">{t(view)}</span>
            )}
            <span className="mono">{format.number(count)}</span>
            <span className="share" style={{ inlineSize: `${(100 * count) / total}%` }} />
          </li>
        ))}
      </ul>
      {total >= MOST_COUNTED && <p className="hint mt-3">{t('most', { most: MOST_COUNTED })}</p>}
    </Card>
  );
}
