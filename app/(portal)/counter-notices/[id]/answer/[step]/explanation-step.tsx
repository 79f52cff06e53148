import { getTranslations } from 'next-intl/server';
import { Field } from '@/components/forms/field';
import { MAX_EXPLANATION } from '@/lib/counter-notices/schema';
import { SellerSays } from '../../seller-says';
import { keepExplanation } from '../../../actions';
import { ResponseForm, type ResponseProps } from './response-form';
import { ResponseHeader } from './response-header';

/** Why the seller is wrong, with what the seller says within reach. */
export async function ExplanationStep(props: ResponseProps) {
  const { counterNotice, response } = props.draft;
  const [t, c] = await Promise.all([
    getTranslations('counterNotices.answer.explanation'),
    getTranslations('common.form'),
  ]);
  return (
    <>
      <ResponseHeader step="explanation" draft={props.draft} />
      <details className="card mb-6">
        <summary className="font-semibold">{t('sellerTitle')}</summary>
        <div className="mt-4">
          <SellerSays row={counterNotice} />
        </div>
      </details>
      <ResponseForm {...props} action={keepExplanation} initial={{ explanation: response.explanation }}>
        <Field
          name="explanation"
          type="textarea"
          label={t('label')}
          maxLength={MAX_EXPLANATION}
          countText={c('charactersLeft', { count: '{count}' })}
          rows={10}
        />
      </ResponseForm>
    </>
  );
}
