import { getTranslations } from 'next-intl/server';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { HistoryEntry } from '@/lib/identities/history';
import { authorText } from './matter-history';

/** Everybody but the reader who has opened the papers, with how often and when last. */
function byReader(entries: readonly HistoryEntry[]) {
  const looks = entries.filter(({ type, by }) => type === 'document.viewed' && by !== 'you');
  const groups = Map.groupBy(looks, ({ by, name }) => `${by} ${name ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const last = group.at(-1);
    return last ? [{ ...last, count: group.reduce((sum, { count }) => sum + count, 0) }] : [];
  });
}

/** Who has looked at the papers of an identity: every look is recorded, and shown to whose papers they are. */
export async function Looks({ entries }: { entries: readonly HistoryEntry[] }) {
  const [t, view, format, author] = await Promise.all([
    getTranslations('identity.history'),
    getTranslations('identity.view'),
    readerFormat(),
    authorText(),
  ]);
  const readers = byReader(entries);
  if (readers.length === 0) return <p className="hint">{view('noLooks')}</p>;
  return (
    <ul className="grid gap-2">
      {readers.map((reader) => (
        <li key={reader.id}>
          {author(reader)} · {t('times', { count: reader.count })}
          <div className="small">{t('lastAt', { moment: format.moment(reader.at) })}</div>
        </li>
      ))}
    </ul>
  );
}
