import { getTranslations } from 'next-intl/server';
import { Field } from '@/components/forms/field';
import { NoticeBox } from '@/components/ui/notice-box';
import { writeDate } from '@/lib/identities/calendar-date';
import { keepAction } from '../../../actions';
import { ResponseForm, type ResponseProps } from './response-form';
import { ResponseHeader } from './response-header';

/** Procedure LEGAL: which action was filed, where and when; after a refusal with what was not enough. */
export async function ActionStep(props: ResponseProps) {
  const { forum, caseNumber, filedOn, refusalText } = props.draft.response;
  const [t, v] = await Promise.all([getTranslations('legal.action'), getTranslations('legal.view')]);
  return (
    <>
      <ResponseHeader step="action" draft={props.draft} />
      {refusalText && (
        <div className="mb-6">
          <NoticeBox tone="warn" title={v('refused')}>
            {refusalText}
          </NoticeBox>
        </div>
      )}
      <ResponseForm
        {...props}
        action={keepAction}
        initial={{ forum, caseNumber, filedOn: writeDate(filedOn) }}
      >
        <Field name="forum" label={t('forum')} />
        <Field name="caseNumber" label={t('caseNumber')} hint={t('caseNumberHint')} />
        <Field name="filedOn" type="date" width="half" label={t('filedOn')} />
      </ResponseForm>
    </>
  );
}
