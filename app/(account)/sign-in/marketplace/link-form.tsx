import { getTranslations } from 'next-intl/server';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { PasswordField } from '@/components/forms/password-field';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { linkAccount } from './actions';

/** The account somebody who came from a marketplace has already: its password is the other half of the proof. */
export async function LinkForm({ marketplace, returnTo }: { marketplace: string; returnTo: string | null }) {
  const [t, c] = await Promise.all([getTranslations('marketplaceLogin.pending'), getTranslations('common')]);
  return (
    <>
      <p className="mb-4">{t('haveText', { marketplace })}</p>
      <Form action={linkAccount} errorTitle={c('form.errorTitle')} idPrefix="have-">
        {returnTo !== null && <input type="hidden" name="return" value={returnTo} />}
        <Field
          name="email"
          type="email"
          label={t('accountEmail')}
          autoComplete="username"
          spellCheck={false}
          maxLength={254}
        />
        <PasswordField
          name="password"
          label={t('password')}
          autoComplete="current-password"
          showText={c('form.showPassword')}
          hideText={c('form.hidePassword')}
        />
        <div className="actions">
          <SubmitButton variant="secondary" pendingText={c('pending')}>
            {t('link')}
          </SubmitButton>
        </div>
        <p className="hint">
          {t('forgot', { marketplace })} <TextLink href="/forgot-password">{t('forgotLink')}</TextLink>
        </p>
      </Form>
    </>
  );
}
