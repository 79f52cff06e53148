import { getTranslations } from 'next-intl/server';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { Cell, Table } from '@/components/ui/table';
import type { CounterNoticeListItem } from '@/lib/counter-notices/queries';
import { readerFormat } from '@/lib/i18n/reader-format';

/** Who disputes which removal, how far it is, and by when to answer. */
export async function CounterNoticeTable({ rows }: { rows: readonly CounterNoticeListItem[] }) {
  const [t, s, format] = await Promise.all([
    getTranslations('counterNotices.list'),
    getTranslations('states.counterNotice'),
    readerFormat(),
  ]);
  const head = [
    { label: t('seller') },
    { label: t('notice') },
    { label: t('status') },
    { label: t('due'), end: true },
  ];
  return (
    <Table caption={t('caption')} head={head}>
      {rows.map(({ id, reference, status, notice, noticeId, sellerAccess, deadlines, _count }) => {
        const due = deadlines[0]?.dueAt;
        return (
          <tr key={id}>
            <Cell lead>
              <a className="link" href={`/counter-notices/${id}`}>
                {sellerAccess.seller.name}
              </a>
              <div className="small mono">
                {reference} · {t('listings', { count: _count.listings })}
              </div>
            </Cell>
            <Cell label={t('notice')}>
              <a className="link" href={`/notices/${noticeId}`}>
                {notice.reference}
              </a>
              <div className="small">{notice.right?.title}</div>
            </Cell>
            <Cell label={t('status')}>
              <StatusChip tone={toneOf('counterNotice', status)} label={s(`${status}.label`)} />
            </Cell>
            <Cell label={t('due')} end>
              {due ? format.shortMoment(due) : t('noDate')}
            </Cell>
          </tr>
        );
      })}
    </Table>
  );
}
