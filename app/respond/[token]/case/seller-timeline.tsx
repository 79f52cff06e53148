import { getTranslations } from 'next-intl/server';
import { Timeline, type TimelineItem } from '@/components/case/timeline';
import { comingForSeller } from '@/lib/counter-notices/coming';
import type { HistoryEntry } from '@/lib/counter-notices/history-lines';
import type { SellerCase } from '@/lib/counter-notices/seller-case';
import { readerFormat } from '@/lib/i18n/reader-format';

/** What happened in the seller's case, and what comes by when. */
export async function SellerTimeline({ found, history }: { found: SellerCase; history: HistoryEntry[] }) {
  const [t, format] = await Promise.all([getTranslations('respond'), readerFormat()]);
  const past = history.map(({ id, key, at, by, values }): TimelineItem => {
    const name = `history.${key}` as 'history.decided';
    return {
      key: id,
      title: t(name, values as { upheld: number; reinstated: number }),
      at,
      atText: format.shortMoment(at),
      who: t(`who.${by === 'seller' ? 'you' : by}`),
      state: 'done',
    };
  });
  const coming = comingForSeller(found).map(({ key, by, usual }, index): TimelineItem => ({
    key,
    title: t(`coming.${key}`),
    atText: by ? t(usual ? 'coming.usually' : 'coming.by', { date: format.day(by) }) : undefined,
    state: index === 0 ? 'now' : 'todo',
  }));
  return <Timeline items={[...past, ...coming]} />;
}
