import { getTranslations } from 'next-intl/server';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Filing } from './edit-path';
import { FilingFields } from './filing-fields';

/** What every form of a step carries: whose it is, where it was opened from, and its two ways on. */
export async function StepButtons({ draft, back }: { draft: Filing; back: boolean }) {
  const t = await getTranslations('notices.edit');
  return (
    <>
      <FilingFields draft={draft} back={back} />
      <div className="actions">
        <SubmitButton>{t('save')}</SubmitButton>
        <SubmitButton variant="quiet" name="later" value="yes">
          {t('later')}
        </SubmitButton>
      </div>
    </>
  );
}
