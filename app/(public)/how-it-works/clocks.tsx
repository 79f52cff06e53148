import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Cell, Table } from '@/components/ui/table';

const CLOCKS = ['platform', 'cn', 'us'] as const;

/** The times both procedures give, each with what it rests on. */
export async function Clocks() {
  const t = await getTranslations('public.how.clocks');
  const columns = ['case', 'length', 'end', 'source'] as const;
  return (
    <Card flush as="div">
      <Table caption={t('title')} head={columns.map((column) => ({ label: t(column) }))}>
        {CLOCKS.map((clock) => (
          <tr key={clock}>
            <Cell lead className="font-semibold">
              {t(clock)}
            </Cell>
            <Cell label={t('length')}>{t(`${clock}Length`)}</Cell>
            <Cell label={t('end')}>{t(`${clock}End`)}</Cell>
            <Cell label={t('source')}>{t(`${clock}Source`)}</Cell>
          </tr>
        ))}
      </Table>
    </Card>
  );
}
