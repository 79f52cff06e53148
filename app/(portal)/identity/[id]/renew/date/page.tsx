import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { mustExpire } from '@/lib/identities/accepted-documents';
import { isRenewable, ofRenewal } from '@/lib/identities/in-force';
import { getIdentity } from '@/lib/identities/queries';
import { MAX_NUMBER } from '@/lib/identities/schema';
import { requireMember } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { AddedFiles } from '../../../../documents/added-files';
import { RenewalSteps } from '../../../../documents/renewal-steps';
import { sendRenewal } from '../../../actions';
import { StepActions } from '../../../step-actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('papers.renew');
  return { title: t('dateTitle') };
}

export default async function RenewIdentityDatePage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, actor] = await Promise.all([params, requireMember()]);
  const identity = await orNotFound(getIdentity(actor, id));
  if (!isRenewable(identity)) redirect(`/identity/${id}`);
  const [t, i, c] = await Promise.all([
    getTranslations('papers.renew'),
    getTranslations('papers.renew.identity'),
    getTranslations('common.form'),
  ]);
  const { documentType, documentNumber } = identity;
  const dated = documentType !== null && mustExpire(documentType);
  const path = `/identity/${id}/renew`;
  return (
    <Main width="form">
      <RenewalSteps current="date" path={path} />
      <PageHeader eyebrow={identity.reference} title={t('dateTitle')} />
      <Form action={sendRenewal} errorTitle={c('errorTitle')} initial={{ documentNumber }}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={identity.version} />
        <AddedFiles files={ofRenewal(identity.documents, identity.reviewedAt)} path={path} />
        <Field
          name="documentNumber"
          label={i('number')}
          hint={i('numberHint')}
          maxLength={MAX_NUMBER}
          spellCheck={false}
          width="half"
        />
        <Field
          name="expiresOn"
          type="date"
          label={i('expiresOn')}
          hint={dated ? undefined : i('expiresHint')}
          required={dated}
          width="short"
        />
        <StepActions back={path} text={t('submit')} />
      </Form>
    </Main>
  );
}
