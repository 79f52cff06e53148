import { getTranslations } from 'next-intl/server';
import { MatterFiles } from '@/components/case/matter-files';
import { Card } from '@/components/ui/card';
import { listDocuments } from '@/lib/documents/queries';
import type { SignedIn } from '@/lib/accounts/session';

/** The files of evidence, to look at and download. */
export async function EvidenceCard({ actor, noticeId }: { actor: SignedIn; noticeId: string }) {
  const [t, documents] = await Promise.all([
    getTranslations('notices.show'),
    listDocuments(actor, { noticeId }),
  ]);
  return (
    <Card title={t('evidence')}>
      <MatterFiles documents={documents} empty={t('noEvidence')} />
    </Card>
  );
}
