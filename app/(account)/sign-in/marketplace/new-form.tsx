import { getTranslations } from 'next-intl/server';
import { TermsCheckbox } from '@/app/(account)/terms-checkbox';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { makeAccount } from './actions';

interface Props {
  /** as the marketplace gives them; may be empty */
  name: string;
  email: string;
  /** the marketplace has proven the address */
  proven: boolean;
  marketplace: string;
  returnTo: string | null;
}

/** An account for somebody who came from a marketplace. */
export async function NewForm({ name, email, proven, marketplace, returnTo }: Props) {
  const [t, c] = await Promise.all([getTranslations('marketplaceLogin.pending'), getTranslations('common')]);
  return (
    <>
      <p className="mb-4">{t('newText')}</p>
      <Form action={makeAccount} errorTitle={c('form.errorTitle')} initial={{ name, email }} idPrefix="new-">
        {returnTo !== null && <input type="hidden" name="return" value={returnTo} />}
        <Field name="name" label={t('name')} hint={t('nameHint')} autoComplete="name" maxLength={200} />
        <Field
          name="email"
          type="email"
          label={t('email')}
          hint={proven ? t('emailProven', { marketplace }) : t('emailHint')}
          autoComplete="email"
          spellCheck={false}
          maxLength={254}
        />
        <TermsCheckbox />
        <div className="actions">
          <SubmitButton pendingText={c('pending')}>{t('make')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
