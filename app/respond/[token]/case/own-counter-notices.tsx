import { getTranslations } from 'next-intl/server';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { Card } from '@/components/ui/card';
import { Cell, Table } from '@/components/ui/table';
import { isDefence } from '@/lib/counter-notices/reasons';
import type { SellerCase } from '@/lib/counter-notices/seller-case';
import { readerFormat } from '@/lib/i18n/reader-format';

interface Props {
  token: string;
  counterNotices: SellerCase['counterNotices'];
}

/** What the seller has filed or begun, newest first. */
export async function OwnCounterNotices({ token, counterNotices }: Props) {
  if (counterNotices.length === 0) return null;
  const [t, s, d, format] = await Promise.all([
    getTranslations('respond.case'),
    getTranslations('states.counterNotice'),
    getTranslations('reasons.defence'),
    readerFormat(),
  ]);
  return (
    <Card flush title={t('answersTitle')}>
      <Table
        caption={t('answersTitle')}
        head={[{ label: t('counter') }, { label: t('filedOn') }, { label: t('status') }]}
      >
        {counterNotices.map(({ id, reference, defenceCode, submittedAt, status }) => (
          <tr key={id}>
            <Cell lead>
              <a className="link" href={`/respond/${token}/counter-notices/${id}`}>
                {reference}
              </a>
              {isDefence(defenceCode) && <div className="small">{d(`${defenceCode}.label`)}</div>}
            </Cell>
            <Cell label={t('filedOn')}>{submittedAt ? format.day(submittedAt) : t('notFiled')}</Cell>
            <Cell label={t('status')}>
              <StatusChip tone={toneOf('counterNotice', status)} label={s(`${status}.label`)} />
            </Cell>
          </tr>
        ))}
      </Table>
    </Card>
  );
}
