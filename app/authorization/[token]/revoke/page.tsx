import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { getHolderDoor } from '@/lib/authorizations/holder-door';
import { MAX_HOLDER_REASON } from '@/lib/authorizations/schema';
import { canRevoke } from '@/lib/authorizations/transitions';
import { orNotFound } from '@/lib/web/or-not-found';
import { revoke } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('letters.door');
  return { title: t('revokeTitle') };
}

/** Asks once more: a revocation takes effect at once and cannot be undone. */
export default async function RevokePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const door = await orNotFound(getHolderDoor(token));
  const place = `/authorization/${token}`;
  if (!canRevoke(door.status)) redirect(place);
  const [t, c] = await Promise.all([getTranslations('letters.door'), getTranslations('common')]);
  return (
    <Main width="form">
      <PageHeader
        eyebrow={door.reference}
        title={t('revokeTitle')}
        lead={t('revokeLead', { agent: door.agentName, holder: door.party.name })}
      />
      <Form action={revoke} errorTitle={c('form.errorTitle')}>
        <input type="hidden" name="token" value={token} />
        <Field
          name="reason"
          type="textarea"
          rows={3}
          label={t('reason')}
          optional={c('optional')}
          maxLength={MAX_HOLDER_REASON}
        />
        <div className="actions">
          <SubmitButton variant="danger" pendingText={c('pending')}>
            {t('revokeConfirm')}
          </SubmitButton>
          <TextLink href={place}>{t('back')}</TextLink>
        </div>
      </Form>
    </Main>
  );
}
