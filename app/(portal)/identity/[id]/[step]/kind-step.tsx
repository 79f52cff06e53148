import { getTranslations } from 'next-intl/server';
import { RadioGroup } from '@/components/forms/choices';
import { Form } from '@/components/forms/form';
import { PageHeader } from '@/components/ui/page-header';
import type { IdentityView } from '@/lib/identities/queries';
import { saveKind } from '../../actions';
import { kindChoices } from '../../kind-choices';
import { StepActions } from '../../step-actions';

/** Corrects what was chosen at the start. */
export async function KindStep({ identity }: { identity: IdentityView }) {
  const [t, c, choices] = await Promise.all([
    getTranslations('identity.new'),
    getTranslations('common.form'),
    kindChoices(),
  ]);
  return (
    <>
      <PageHeader eyebrow={identity.reference} title={t('title')} lead={t('lead')} />
      <Form action={saveKind} errorTitle={c('errorTitle')} initial={{ kind: identity.party.kind }}>
        <input type="hidden" name="id" value={identity.id} />
        <RadioGroup name="kind" label={t('label')} hideLabel boxed choices={choices} />
        <StepActions back={`/identity/${identity.id}`} />
      </Form>
    </>
  );
}
