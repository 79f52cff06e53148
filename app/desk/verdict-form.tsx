import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Verdict, type VerdictChoice } from '@/components/desk/verdict';
import { Form } from '@/components/forms/form';
import type { FormStateAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { PlaceFields } from './place-fields';
import type { DeskQuery } from './queue-name';

interface Props {
  action: FormStateAction;
  matter: { id: string; version: number; reference: string; queuedAt: Date | null };
  query: DeskQuery;
  title: string;
  /** none where there is but one thing to do, or nothing */
  choices: readonly VerdictChoice[];
  chosen?: string;
  /** what the fields of the choices hold at first */
  initial?: Readonly<Record<string, string>>;
  /** there is something to send; by default where there are choices */
  sends?: boolean;
  /** before the choices */
  note?: ReactNode;
  children?: ReactNode;
}

/**
 * The reviewer's form. It stays on the page when there is nothing to decide any more: without JavaScript that is where
 * a reviewer learns that a colleague was first.
 */
export async function VerdictForm(props: Props) {
  const { action, matter, query, title, choices, chosen, initial = {}, note, children } = props;
  const { sends = choices.length > 0 } = props;
  const [t, c] = await Promise.all([getTranslations('desk.verdict'), getTranslations('common')]);
  return (
    <Form
      action={action}
      errorTitle={c('form.errorTitle')}
      initial={{ ...initial, ...(chosen ? { verdict: chosen } : {}) }}
    >
      <PlaceFields {...matter} query={query} />
      <h2>{title}</h2>
      {note}
      {choices.length > 0 && <Verdict label={t('label')} choices={choices} />}
      {children}
      {sends && (
        <div className="case-send">
          <SubmitButton pendingText={c('sending')}>{t('send')}</SubmitButton>
        </div>
      )}
    </Form>
  );
}
