import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Main } from '@/components/ui/main';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isRenewable } from '@/lib/identities/in-force';
import { getIdentity } from '@/lib/identities/queries';
import { MAX_IDENTITY_FILES } from '@/lib/identities/steps';
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
  const t = await getTranslations('papers.renew.identity');
  return { title: t('title') };
}

export default async function RenewIdentityPage({ params, searchParams }: Props) {
  const [{ id }, { upload }, actor] = await Promise.all([params, searchParams, requireMember()]);
  const identity = await orNotFound(getIdentity(actor, id));
  if (!isRenewable(identity)) redirect(`/identity/${id}`);
  const [t, i, types, format] = await Promise.all([
    getTranslations('papers.renew'),
    getTranslations('papers.renew.identity'),
    getTranslations('identity.documentTypes'),
    readerFormat(),
  ]);
  const { party, expiresOn, documentType, reference, documents, reviewedAt } = identity;
  const { name } = party;
  return (
    <Main width="form">
      <RenewalSteps current="files" path={`/identity/${id}/renew`} />
      <RenewalFiles
        target="identity"
        title={i('title')}
        lead={expiresOn ? i('lead', { name, date: format.date(expiresOn) }) : i('leadNoDate', { name })}
        label={documentType ? types(`${documentType}.label`) : t('files')}
        maxFiles={MAX_IDENTITY_FILES}
        error={await uploadMessage(upload)}
        {...{ id, reference, documents, reviewedAt }}
      />
    </Main>
  );
}
