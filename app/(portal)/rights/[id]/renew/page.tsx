import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Main } from '@/components/ui/main';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isRenewable } from '@/lib/identities/in-force';
import { getRight } from '@/lib/rights/queries';
import { MAX_RIGHT_FILES } from '@/lib/rights/steps';
import { requireMember } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { uploadMessage } from '@/lib/web/upload-message';
import { RenewalFiles } from '../../../documents/renewal-files';
import { RenewalSteps } from '../../../documents/renewal-steps';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ upload?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('papers.renew.right');
  return { title: t('title') };
}

export default async function RenewRightPage({ params, searchParams }: Props) {
  const [{ id }, { upload }, actor] = await Promise.all([params, searchParams, requireMember()]);
  const right = await orNotFound(getRight(actor, id));
  if (!isRenewable(right)) redirect(`/rights/${id}`);
  const [t, r, format] = await Promise.all([
    getTranslations('papers.renew'),
    getTranslations('papers.renew.right'),
    readerFormat(),
  ]);
  const { title: name, expiresOn, reference, documents, reviewedAt } = right;
  return (
    <Main width="form">
      <RenewalSteps current="files" path={`/rights/${id}/renew`} />
      <RenewalFiles
        target="right"
        title={r('title')}
        lead={expiresOn ? r('lead', { name, date: format.date(expiresOn) }) : r('leadNoDate', { name })}
        label={t('filesRight')}
        maxFiles={MAX_RIGHT_FILES}
        error={await uploadMessage(upload)}
        {...{ id, reference, documents, reviewedAt }}
      />
    </Main>
  );
}
