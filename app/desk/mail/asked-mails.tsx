import { getTranslations } from 'next-intl/server';
import { readerFormat } from '@/lib/i18n/reader-format';
import { listAskedMails } from '@/lib/intake/queue';
import { requireStaff } from '@/lib/web/current-actor';
import { OtherCases } from '../other-cases';

/** What is in nobody's queue because its sender was asked for something. */
export async function AskedMails() {
  const actor = await requireStaff();
  const [rows, t, format] = await Promise.all([
    listAskedMails(actor),
    getTranslations('mailbox.desk'),
    readerFormat(),
  ]);
  return (
    <OtherCases
      queue="mail"
      title={t('asked')}
      columns={[t('columns.subject'), t('columns.sender'), t('columns.asked')]}
      rows={rows.map(({ id, reference, subject, senderEmail, askedAt }) => ({
        id,
        reference,
        cells: [subject || t('noSubject'), senderEmail, format.shortMoment(askedAt)],
      }))}
    />
  );
}
