import { getTranslations } from 'next-intl/server';
import { FileField } from '@/components/forms/file-field';
import { LinkButton } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { counterRules } from '@/lib/counter-notices/counter-rules';
import { DEFENCES, isDefence } from '@/lib/counter-notices/reasons';
import { MAX_DOCUMENTS } from '@/lib/counter-notices/upload-target';
import { StepHeader } from './step-header';
import type { StepProps } from './step-form';

/** The papers; each is kept the moment it has arrived. */
export async function DocumentsStep(props: StepProps & { error: string | null }) {
  const { token, draft, documents, fromCheck, error } = props;
  const [t, a, c, l] = await Promise.all([
    getTranslations('respond.answer.documents'),
    getTranslations('respond.answer'),
    getTranslations('common.action'),
    getTranslations('legal.seller'),
  ]);
  const path = `/respond/${token}/answer`;
  const { evidence } = counterRules(draft.notice.profile);
  const needed = isDefence(draft.defenceCode) && DEFENCES[draft.defenceCode].evidence;
  const hints = {
    defence: needed ? t('needed') : t('optional'),
    always: l('needed'),
    never: l('notNeeded'),
  };
  return (
    <>
      <StepHeader step="documents" draft={draft} />
      <div className="form">
        <FileField
          target="counter-notice"
          id={draft.id}
          returnTo={`${path}/documents${fromCheck ? '?from=check' : ''}`}
          label={t('label')}
          hint={hints[evidence]}
          documents={documents}
          maxFiles={MAX_DOCUMENTS}
          error={error}
        />
        <div className="actions">
          <LinkButton variant="primary" href={`${path}/${fromCheck ? 'check' : 'contact'}`}>
            {c('continue')}
          </LinkButton>
          <TextLink href={`/respond/${token}/case`}>{a('leave')}</TextLink>
        </div>
      </div>
    </>
  );
}
