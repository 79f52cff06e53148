import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/ui/submit-button';
import type { RightView } from '@/lib/rights/queries';
import { isRightDraft } from '@/lib/rights/transitions';
import { takeBackRight } from '../actions';

/** Takes the right back for good, after saying what that means. */
export async function Withdraw({ right: { id, version, status } }: { right: RightView }) {
  const [t, c] = await Promise.all([getTranslations('rights.view'), getTranslations('common')]);
  return (
    <details>
      <summary className="link">{t('withdraw')}</summary>
      <Form
        action={takeBackRight}
        errorTitle={c('form.errorTitle')}
        idPrefix="w-"
        className="mt-3 grid max-w-prose justify-items-start gap-3"
      >
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <p>{isRightDraft(status) ? t('withdrawDraftText') : t('withdrawText')}</p>
        <SubmitButton variant="danger" pendingText={c('pending')}>
          {t('withdrawConfirm')}
        </SubmitButton>
      </Form>
    </details>
  );
}
