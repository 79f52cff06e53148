import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import { PasswordField } from '@/components/forms/password-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { makeAccount } from '../actions';

/** The way from a guest to an account: a password, and everything is kept. */
export async function MakeAccount() {
  const [t, a, c] = await Promise.all([
    getTranslations('report.account'),
    getTranslations('account.register'),
    getTranslations('common'),
  ]);
  return (
    <section className="account-else" aria-labelledby="account">
      <h2 id="account">{t('title')}</h2>
      <p>{t('text')}</p>
      <Form action={makeAccount} errorTitle={c('form.errorTitle')} idPrefix="account-">
        <PasswordField
          name="password"
          label={a('password')}
          hint={a('passwordHint')}
          autoComplete="new-password"
          showText={c('form.showPassword')}
          hideText={c('form.hidePassword')}
        />
        <div className="actions">
          <SubmitButton variant="secondary" pendingText={c('pending')}>
            {t('submit')}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}
