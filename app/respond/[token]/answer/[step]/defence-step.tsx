import { getTranslations } from 'next-intl/server';
import { RadioGroup } from '@/components/forms/choices';
import { Field } from '@/components/forms/field';
import { DEFENCE_CODES } from '@/lib/counter-notices/reasons';
import { MAX_EXPLANATION } from '@/lib/counter-notices/schema';
import { keepDefence } from '../actions';
import { StepForm, type StepProps } from './step-form';
import { StepHeader } from './step-header';

/** The defence and why. */
export async function DefenceStep(props: StepProps) {
  const { draft } = props;
  const [t, d, c] = await Promise.all([
    getTranslations('respond.answer.defence'),
    getTranslations('reasons.defence'),
    getTranslations('common'),
  ]);
  const choices = DEFENCE_CODES.map((code) => ({
    value: code,
    label: d(`${code}.label`),
    hint: d(`${code}.hint`),
  }));
  const initial = { defenceCode: draft.defenceCode ?? '', explanation: draft.explanation };
  return (
    <>
      <StepHeader step="defence" draft={draft} />
      <StepForm {...props} action={keepDefence} initial={initial}>
        <RadioGroup name="defenceCode" label={t('code')} choices={choices} />
        <Field
          name="explanation"
          type="textarea"
          label={t('explanation')}
          hint={t('explanationHint')}
          maxLength={MAX_EXPLANATION}
          countText={c('form.charactersLeft', { count: '{count}' })}
          rows={8}
        />
      </StepForm>
    </>
  );
}
