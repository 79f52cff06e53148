import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Table } from '@/components/ui/table';
import type { SignedIn } from '@/lib/accounts/session';
import { readerFormat } from '@/lib/i18n/reader-format';
import { listWeeks, OUTCOMES, WEEKS, type WeekOfNotices } from '@/lib/notices/enforcement';

const totalOf = ({ counts }: WeekOfNotices): number =>
  OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);

async function Bar({ counts, share }: { counts: WeekOfNotices['counts']; share: number }) {
  const t = await getTranslations('manage.charts');
  return (
    <span className="stack" style={{ inlineSize: `${100 * share}%` }}>
      {OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => (
        <span
          key={outcome}
          className="stack-part"
          data-outcome={outcome}
          style={{ flexGrow: counts[outcome] }}
        >
          {counts[outcome]}
          <span className="sr-only"> {t(outcome)}</span>
        </span>
      ))}
    </span>
  );
}

/** Notices by the week they were filed in, each bar parted by what became of them. A table, so that it can be read out. */
export async function WeeksChart({ actor }: { actor: SignedIn }) {
  const [weeks, t, format] = await Promise.all([
    listWeeks(actor),
    getTranslations('manage.charts'),
    readerFormat(),
  ]);
  const most = Math.max(...weeks.map(totalOf));
  if (most === 0) return null;
  return (
    <Card title={t('weekTitle')}>
      <ul className="legend">
        {OUTCOMES.map((outcome) => (
          <li key={outcome}>
            <span className="stack-part legend-mark" data-outcome={outcome} aria-hidden />
            {t(outcome)}
          </li>
        ))}
      </ul>
      <div className="chart">
        <Table
          caption={t('weekCaption', { weeks: WEEKS })}
          head={[
            { label: t('week'), hidden: true },
            { label: t('total'), hidden: true },
          ]}
        >
          {weeks.map((week) => (
            <tr key={week.week.getTime()}>
              <th scope="row">{format.shortDate(week.week)}</th>
              <td>{totalOf(week) > 0 ? <Bar counts={week.counts} share={totalOf(week) / most} /> : '–'}</td>
            </tr>
          ))}
        </Table>
      </div>
    </Card>
  );
}
