import { getTranslations } from 'next-intl/server';
import { Timeline, type TimelineItem } from '@/components/case/timeline';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { HistoryEntry } from '@/lib/identities/history';

interface Props {
  label: string;
  entries: readonly HistoryEntry[];
  /** the coded reason of a return or a refusal in words */
  reasonOf: (code: string) => string | undefined;
  /** what comes next, if anything */
  next?: string;
}

/** Who did it, as the reader may know it. */
export async function authorText(): Promise<(entry: Pick<HistoryEntry, 'by' | 'name'>) => string> {
  const t = await getTranslations('identity.history');
  return ({ by, name }) => (by === 'colleague' ? t('colleague', { name: name ?? '' }) : t(by));
}

/** What has happened to an identity or a right, oldest first, and what comes. */
export async function MatterHistory({ label, entries, reasonOf, next }: Props) {
  const [t, line, format, author] = await Promise.all([
    getTranslations('identity.history'),
    getTranslations('timeline'),
    readerFormat(),
    authorText(),
  ]);
  const titleOf = ({ type, count, version }: HistoryEntry): string => {
    if (type === 'document.added') return t('filesAdded', { count });
    if (type === 'document.removed') return t('filesRemoved', { count });
    return line(type as 'identity.submitted', { version: version ?? 1 });
  };
  const items = entries.map((entry): TimelineItem => {
    const reason = entry.code === null ? undefined : reasonOf(entry.code);
    return {
      key: entry.id,
      title: titleOf(entry),
      at: entry.at,
      atText: format.shortMoment(entry.at),
      who: author(entry),
      detail: reason,
      state: 'done',
    };
  });
  if (next !== undefined) items.push({ key: 'next', title: next, state: 'now' });
  return <Timeline label={label} items={items} />;
}
