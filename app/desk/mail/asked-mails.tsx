import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Table } from '@/components/ui/table';
import { readerFormat } from '@/lib/i18n/reader-format';
import { listAskedMails } from '@/lib/intake/queue';
import { requireStaff } from '@/lib/web/current-actor';
import { deskPath } from '../queue-name';

/** What is in nobody's queue because its sender was asked for something; nothing when there is none. */
export async function AskedMails() {
  const actor = await requireStaff();
  const [rows, t, common, format] = await Promise.all([
    listAskedMails(actor),
    getTranslations('mailbox.desk'),
    getTranslations('desk.columns'),
    readerFormat(),
  ]);
  if (rows.length === 0) return null;
  const head = [common('reference'), t('columns.subject'), t('columns.sender'), t('columns.asked')];
  return (
    <Card flush title={t('asked')}>
      <Table labelled caption={t('asked')} head={head.map((label) => ({ label }))}>
        {rows.map(({ id, reference, subject, senderEmail, askedAt }) => (
          <tr key={id}>
            <td className="cell-lead">
              <a className="link" href={deskPath('mail', id, {})}>
                {reference}
              </a>
            </td>
            <td>{subject || t('noSubject')}</td>
            <td>{senderEmail}</td>
            <td>{format.shortMoment(askedAt)}</td>
          </tr>
        ))}
      </Table>
    </Card>
  );
}
