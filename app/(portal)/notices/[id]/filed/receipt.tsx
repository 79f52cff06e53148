import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { DescriptionList } from '@/components/ui/description-list';
import type { SignedIn } from '@/lib/accounts/session';
import { listDocuments } from '@/lib/documents/queries';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { NoticeDetails } from '@/lib/notices/queries';
import { listReportedAddresses } from '@/lib/notices/receipt';
import { claimRows } from '../claim-rows';

/** What was filed, by whom and when, with every address: what a person keeps on paper. */
export async function Receipt({ actor, notice }: { actor: SignedIn; notice: NoticeDetails }) {
  const [t, format, claim, files, addresses] = await Promise.all([
    getTranslations('notices.filed'),
    readerFormat(),
    claimRows(notice),
    listDocuments(actor, { noticeId: notice.id }),
    listReportedAddresses(actor, notice.id),
  ]);
  const rows = [
    { key: 'reference', term: t('reference'), value: <span className="mono">{notice.reference}</span> },
    ...(notice.submittedAt
      ? [{ key: 'at', term: t('filedOn'), value: format.moment(notice.submittedAt) }]
      : []),
    ...(notice.version > 1 ? [{ key: 'version', term: t('version'), value: notice.version }] : []),
    ...claim,
    {
      key: 'files',
      term: t('files'),
      value: files.length > 0 ? format.list(files.map(({ fileName }) => fileName)) : t('none'),
    },
  ];
  return (
    <Card title={t('receipt')} className="receipt">
      <DescriptionList rows={rows} />
      <h3 className="mt-4" id="addresses">
        {t('listings')}
      </h3>
      <ol className="numbered receipt-links" aria-labelledby="addresses" tabIndex={0}>
        {addresses.map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ol>
    </Card>
  );
}
