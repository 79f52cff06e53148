import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Form } from '@/components/forms/form';
import type { FormState, FormStateAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import type { CounterDraft } from '@/lib/counter-notices/seller-case';
import type { DocumentView } from '@/lib/documents/queries';

/** What every page of the counter-notice is given. */
export interface StepProps {
  token: string;
  draft: CounterDraft;
  documents: readonly DocumentView[];
  /** came from the page of all answers, and goes back there */
  fromCheck: boolean;
}

interface Props extends Pick<StepProps, 'token' | 'draft' | 'fromCheck'> {
  action: FormStateAction;
  initial?: FormState['values'];
  children: ReactNode;
}

/** The form of one page: saved as it is left, in either direction. */
export async function StepForm({ token, draft, fromCheck, action, initial, children }: Props) {
  const [t, c] = await Promise.all([getTranslations('respond.answer'), getTranslations('common')]);
  return (
    <Form action={action} errorTitle={c('form.errorTitle')} initial={initial}>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="id" value={draft.id} />
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
