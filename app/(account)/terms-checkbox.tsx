import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Checkbox } from '@/components/forms/checkbox';

// in a tab of their own: what was typed stays
const beside = (href: string) => {
  const Beside = (words: ReactNode) => (
    <a className="link" href={href} target="_blank">
      {words}
    </a>
  );
  return Beside;
};

/** Whoever gets an account agrees to the terms. */
export async function TermsCheckbox() {
  const t = await getTranslations('account.register');
  return (
    <Checkbox
      name="terms"
      required
      label={t.rich('terms', { terms: beside('/terms'), privacy: beside('/privacy') })}
      hint={t('termsHint')}
    />
  );
}
