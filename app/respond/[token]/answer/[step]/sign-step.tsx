import { getTranslations } from 'next-intl/server';
import { CheckboxGroup } from '@/components/forms/choices';
import { Field } from '@/components/forms/field';
import { counterRules } from '@/lib/counter-notices/counter-rules';
import { keepSignature } from '../actions';
import { StepForm, type StepProps } from './step-form';
import { StepHeader } from './step-header';

/** Statements and signature. */
export async function SignStep(props: StepProps) {
  const { statements, signatureName } = props.draft;
  const [t, s] = await Promise.all([
    getTranslations('respond.answer.sign'),
    getTranslations('respond.statements'),
  ]);
  const wanted = counterRules(props.draft.notice.profile).statements;
  const choices = wanted.map((statement) => ({ value: statement, label: s(statement) }));
  return (
    <>
      <StepHeader step="sign" draft={props.draft} />
      <StepForm {...props} action={keepSignature} initial={{ statements, signatureName }}>
        <CheckboxGroup name="statements" label={t('statements')} choices={choices} />
        <Field name="signatureName" label={t('name')} hint={t('nameHint')} autoComplete="name" />
      </StepForm>
    </>
  );
}
