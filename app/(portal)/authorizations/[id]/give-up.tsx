import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/ui/submit-button';
import type { LetterView } from '@/lib/authorizations/queries';
import { giveUp } from '../actions';

/** Gives the letter up for good, after saying what that means. */
export async function GiveUp({ letter: { id, version } }: { letter: Pick<LetterView, 'id' | 'version'> }) {
  const [t, c] = await Promise.all([getTranslations('letters.view'), getTranslations('common')]);
  return (
    <details>
      <summary className="link">{t('giveUp')}</summary>
      <Form
        action={giveUp}
        errorTitle={c('form.errorTitle')}
        idPrefix="g-"
        className="mt-3 grid max-w-prose justify-items-start gap-3"
      >
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <p>{t('giveUpText')}</p>
        <SubmitButton variant="danger" pendingText={c('pending')}>
          {t('giveUpConfirm')}
        </SubmitButton>
      </Form>
    </details>
  );
}
