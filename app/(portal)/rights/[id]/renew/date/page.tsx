import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { isRenewable, ofRenewal } from '@/lib/identities/in-force';
import { getRight } from '@/lib/rights/queries';
import { requireMember } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { AddedFiles } from '../../../../documents/added-files';
import { RenewalSteps } from '../../../../documents/renewal-steps';
import { StepActions } from '../../../../identity/step-actions';
import { sendRenewal } from '../../../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('papers.renew');
  return { title: t('dateTitle') };
}

export default async function RenewRightDatePage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, actor] = await Promise.all([params, requireMember()]);
  const right = await orNotFound(getRight(actor, id));
  if (!isRenewable(right)) redirect(`/rights/${id}`);
  const [t, r, c] = await Promise.all([
    getTranslations('papers.renew'),
    getTranslations('papers.renew.right'),
    getTranslations('common.form'),
  ]);
  const path = `/rights/${id}/renew`;
  return (
    <Main width="form">
      <RenewalSteps current="date" path={path} />
      <PageHeader eyebrow={right.reference} title={t('dateTitle')} />
      <Form action={sendRenewal} errorTitle={c('errorTitle')}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={right.version} />
        <AddedFiles files={ofRenewal(right.documents, right.reviewedAt)} path={path} />
        <Field name="expiresOn" type="date" label={r('expiresOn')} hint={r('expiresHint')} width="short" />
        <StepActions back={path} text={t('submit')} />
      </Form>
    </Main>
  );
}
