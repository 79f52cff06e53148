import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RadioGroup } from '@/components/forms/choices';
import { Form } from '@/components/forms/form';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { PARTY_ROLES } from '@/lib/identities/schema';
import { requireMember } from '@/lib/web/current-actor';
import { beginIdentity } from '../actions';
import { kindChoices } from '../kind-choices';
import { IdentitySteps } from '../identity-steps';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.new');
  return { title: t('title') };
}

export default async function NewIdentityPage() {
  await requireMember();
  const [t, c, letters, choices] = await Promise.all([
    getTranslations('identity.new'),
    getTranslations('common'),
    getTranslations('letters.for'),
    kindChoices(),
  ]);
  return (
    <Main width="form">
      <IdentitySteps current="kind" />
      <PageHeader title={t('title')} lead={t('lead')} />
      <Form action={beginIdentity} errorTitle={c('form.errorTitle')} initial={{ role: 'HOLDER' }}>
        <RadioGroup
          name="role"
          label={letters('label')}
          boxed
          choices={PARTY_ROLES.map((role) => ({
            value: role,
            label: letters(role),
            hint: letters(`${role}_hint`),
          }))}
        />
        <RadioGroup name="kind" label={t('label')} boxed choices={choices} />
        <div className="actions">
          <SubmitButton pendingText={c('pending')}>{c('action.continue')}</SubmitButton>
          <TextLink href="/identity">{c('action.cancel')}</TextLink>
        </div>
      </Form>
    </Main>
  );
}
