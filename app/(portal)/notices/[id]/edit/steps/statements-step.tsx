import { getTranslations } from 'next-intl/server';
import { CheckboxGroup } from '@/components/forms/choices';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { statementsFor } from '@/lib/notices/statements';
import { saveStatementsStep } from '../actions';
import { StepButtons } from '../step-buttons';
import { StepFrame } from '../step-frame';
import type { StepProps } from './step-props';

export async function StatementsStep({ draft, back }: StepProps) {
  const [t, common] = await Promise.all([getTranslations('notices'), getTranslations('common.form')]);
  const { statements, signatureName } = draft;
  return (
    <StepFrame
      draft={draft}
      step="statements"
      title={t('edit.statements.title')}
      lead={t('edit.statements.lead')}
    >
      <Form
        action={saveStatementsStep}
        errorTitle={common('errorTitle')}
        initial={{ statements, signatureName }}
      >
        <CheckboxGroup
          name="statements"
          label={t('edit.statements.label')}
          boxed
          choices={statementsFor(draft.right).map((statement) => ({
            value: statement,
            label: t(`statements.${statement}.label`),
            hint: t('edit.statements.source', { source: t(`statements.${statement}.source`) }),
          }))}
        />
        <Field
          name="signatureName"
          label={t('edit.statements.signature')}
          hint={t('edit.statements.signatureHint', { party: draft.party.name })}
          width="half"
          autoComplete="name"
        />
        <StepButtons draft={draft} back={back} />
      </Form>
    </StepFrame>
  );
}
