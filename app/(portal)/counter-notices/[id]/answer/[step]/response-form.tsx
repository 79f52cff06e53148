import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Form } from '@/components/forms/form';
import type { FormState, FormStateAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ResponseDraft } from '@/lib/counter-notices/response-draft';

/** What every page of the answer is given. */
export interface ResponseProps {
  id: string;
  draft: ResponseDraft;
  /** came from the page of all answers, and goes back there */
  fromCheck: boolean;
}

interface Props extends ResponseProps {
  action: FormStateAction;
  initial?: FormState['values'];
  children: ReactNode;
}

/** The form of one page: saved as it is left, in either direction. */
export async function ResponseForm({ id, fromCheck, action, initial, children }: Props) {
  const [t, c] = await Promise.all([getTranslations('counterNotices.answer'), getTranslations('common')]);
  return (
    <Form action={action} errorTitle={c('form.errorTitle')} initial={initial}>
      <input type="hidden" name="counterNoticeId" value={id} />
      {fromCheck && <input type="hidden" name="from" value="check" />}
      {children}
      <div className="actions">
        <SubmitButton pendingText={c('pending')}>{c('action.saveAndContinue')}</SubmitButton>
        <SubmitButton variant="quiet" name="then" value="leave">
          {t('leave')}
        </SubmitButton>
      </div>
    </Form>
  );
}
