import { getTranslations } from 'next-intl/server';
import { SubmitButton } from '@/components/ui/submit-button';

/** What every form of a step carries: whose it is, where it was opened from, and its two ways on. */
export async function StepButtons({ id, back }: { id: string; back: boolean }) {
  const t = await getTranslations('notices.edit');
  return (
    <>
      <input type="hidden" name="id" value={id} />
      {back && <input type="hidden" name="back" value="check" />}
      <div className="actions">
        <SubmitButton>{t('save')}</SubmitButton>
        <SubmitButton variant="quiet" name="later" value="yes">
          {t('later')}
        </SubmitButton>
      </div>
    </>
  );
}
