import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import type { FormStateAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';

interface Props {
  challengeId: string;
  action: FormStateAction;
  /** where the request is begun again, with another address */
  startAgain: string;
  /** where at this site to go on to in the end */
  returnTo?: string | null;
}

/** What to do when no mail comes. */
export async function ResendCode({ challengeId, action, startAgain, returnTo }: Props) {
  const [t, c] = await Promise.all([getTranslations('account.resend'), getTranslations('common')]);
  return (
    <section className="account-else" aria-labelledby="resend">
      <h2 id="resend">{t('title')}</h2>
      <p>{t('text')}</p>
      <Form action={action} errorTitle={c('form.errorTitle')} idPrefix="resend-">
        <input type="hidden" name="challengeId" value={challengeId} />
        {returnTo && <input type="hidden" name="return" value={returnTo} />}
        <div className="actions">
          <SubmitButton variant="secondary" pendingText={c('pending')}>
            {t('button')}
          </SubmitButton>
        </div>
      </Form>
      <p>
        {t('wrongAddress')} <TextLink href={startAgain}>{t('again')}</TextLink>
      </p>
    </section>
  );
}
