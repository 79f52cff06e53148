import { getTranslations } from 'next-intl/server';
import { Timeline, type TimelineItem } from '@/components/case/timeline';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { HistoryEntry } from '@/lib/identities/history';

interface Props {
  entries: readonly HistoryEntry[];
  /** the coded reason of a return or a refusal in words */
  reasonOf: (code: string) => string | undefined;
}

/** What has happened to an identity or a right, oldest first. */
export async function DeskHistory({ entries, reasonOf }: Props) {
  const [t, who, line, format] = await Promise.all([
    getTranslations('desk.history'),
    getTranslations('identity.history'),
    getTranslations('timeline'),
    readerFormat(),
  ]);
  const items = entries.map(({ id, type, at, by, name, count, code, version }): TimelineItem => {
    const title = line(type as 'identity.submitted', { version: version ?? 1 });
    return {
      key: id,
      title: count > 1 ? `${title} (${who('times', { count })})` : title,
      at,
      atText: format.shortMoment(at),
      who: by === 'you' || name === null ? who(by, { name: name ?? '' }) : name,
      detail: code === null ? undefined : reasonOf(code),
      state: 'done',
    };
  });
  return (
    <details className="case-fold">
      <summary>{t('title')}</summary>
      <Timeline label={t('label')} items={items} />
    </details>
  );
}
