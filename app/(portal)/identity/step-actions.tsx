import { getTranslations } from 'next-intl/server';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';

/** The end of a step's form: on, or back. */
export async function StepActions({ back, text }: { back: string; text?: string }) {
  const c = await getTranslations('common');
  return (
    <div className="actions">
      <SubmitButton pendingText={c('pending')}>{text ?? c('action.saveAndContinue')}</SubmitButton>
      <TextLink href={back}>{c('action.back')}</TextLink>
    </div>
  );
}
