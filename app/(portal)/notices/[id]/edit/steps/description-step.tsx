import { getTranslations } from 'next-intl/server';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { MAX_DESCRIPTION } from '@/lib/notices/schema';
import { saveDescriptionStep } from '../actions';
import { StepButtons } from '../step-buttons';
import { StepFrame } from '../step-frame';
import type { StepProps } from './step-props';

export async function DescriptionStep({ draft, back }: StepProps) {
  const [t, common] = await Promise.all([
    getTranslations('notices.edit.description'),
    getTranslations('common.form'),
  ]);
  return (
    <StepFrame draft={draft} step="description" title={t('title')} lead={t('lead')}>
      <Form
        action={saveDescriptionStep}
        errorTitle={common('errorTitle')}
        initial={{ description: draft.description }}
      >
        <Field
          name="description"
          label={t('label')}
          hint={t('hint')}
          type="textarea"
          rows={10}
          maxLength={MAX_DESCRIPTION}
          countText={common('charactersLeft', { count: '{count}' })}
        />
        <StepButtons draft={draft} back={back} />
      </Form>
    </StepFrame>
  );
}
