import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { closeCase } from '../actions';

/** Ends the session: sellers open the case on machines they share. */
export async function CloseCase({ token }: { token: string }) {
  const [t, c] = await Promise.all([getTranslations('respond.case'), getTranslations('common')]);
  return (
    <section className="grid gap-2">
      <p className="hint">{t('endText')}</p>
      <Form action={closeCase} errorTitle={c('form.errorTitle')} idPrefix="close-">
        <input type="hidden" name="token" value={token} />
        <SubmitButton variant="secondary" size="sm">
          {t('end')}
        </SubmitButton>
      </Form>
    </section>
  );
}
