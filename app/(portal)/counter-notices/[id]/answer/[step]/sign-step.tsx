import { getTranslations } from 'next-intl/server';
import { CheckboxGroup } from '@/components/forms/choices';
import { Field } from '@/components/forms/field';
import { RESPONSE_STATEMENTS } from '@/lib/counter-notices/reasons';
import { keepResponseSignature } from '../../../actions';
import { ResponseForm, type ResponseProps } from './response-form';
import { ResponseHeader } from './response-header';

/** Statement and signature. */
export async function SignStep(props: ResponseProps) {
  const { statements, signatureName } = props.draft.response;
  const [t, s] = await Promise.all([
    getTranslations('counterNotices.answer.sign'),
    getTranslations('counterNotices.statements'),
  ]);
  const choices = RESPONSE_STATEMENTS.map((statement) => ({ value: statement, label: s(statement) }));
  return (
    <>
      <ResponseHeader step="sign" draft={props.draft} />
      <ResponseForm {...props} action={keepResponseSignature} initial={{ statements, signatureName }}>
        <CheckboxGroup name="statements" label={t('statements')} choices={choices} />
        <Field name="signatureName" label={t('name')} hint={t('nameHint')} autoComplete="name" />
      </ResponseForm>
    </>
  );
}
