import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { RadioGroup } from '@/components/forms/choices';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { isReasonCode, REASONS, type ReasonField } from '@/lib/notices/reasons';
import { optionKey, type QuestionName } from '../../reason-answers';
import { saveReasonDetails } from '../actions';
import { editPath } from '../edit-path';
import { StepButtons } from '../step-buttons';
import { StepFrame } from '../step-frame';
import type { StepProps } from './step-props';

async function Question({ field }: { field: ReasonField }) {
  const [t, common] = await Promise.all([getTranslations('reasons'), getTranslations('common')]);
  const name = field.name as QuestionName;
  const hint = t(`fields.${name}.hint`);
  const shared = {
    name,
    label: t(`fields.${name}.label`),
    hint: hint === '' ? undefined : hint,
    optional: field.required ? undefined : common('optional'),
  };
  if (field.input === 'choice') {
    const choices = (field.options ?? []).map((value) => ({
      value,
      label: t(optionKey(name, value)),
    }));
    return <RadioGroup {...shared} choices={choices} />;
  }
  if (field.input === 'line') return <Field {...shared} />;
  return (
    <Field
      {...shared}
      type="textarea"
      maxLength={field.max}
      countText={common('form.charactersLeft', { count: '{count}' })}
    />
  );
}

export async function ReasonDetailsStep({ draft, back }: StepProps) {
  const [t, common, reasons] = await Promise.all([
    getTranslations('notices.edit'),
    getTranslations('common.form'),
    getTranslations('reasons.complaint'),
  ]);
  const { reasonCode } = draft;
  if (!isReasonCode(reasonCode)) redirect(editPath(draft, 'reason', back));
  return (
    <StepFrame
      draft={draft}
      step="reason"
      title={reasons(`${reasonCode}.label`)}
      lead={t('reasonDetails.lead')}
    >
      <Form action={saveReasonDetails} errorTitle={common('errorTitle')} initial={draft.reasonFields}>
        {REASONS[reasonCode].fields.map((field) => (
          <Question key={field.name} field={field} />
        ))}
        <StepButtons draft={draft} back={back} />
      </Form>
    </StepFrame>
  );
}
