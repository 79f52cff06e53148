import { getTranslations } from 'next-intl/server';
import { FileField } from '@/components/forms/file-field';
import { LinkButton } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { MAX_DOCUMENTS } from '@/lib/counter-notices/upload-target';
import { isLegal } from '@/lib/notices/source';
import type { ResponseProps } from './response-form';
import { ResponseHeader } from './response-header';

/** The evidence; each file is kept the moment it has arrived. */
export async function EvidenceStep({
  id,
  draft,
  fromCheck,
  error,
}: ResponseProps & { error: string | null }) {
  const [t, a, c, l] = await Promise.all([
    getTranslations('counterNotices.answer.evidence'),
    getTranslations('counterNotices.answer'),
    getTranslations('common.action'),
    getTranslations('legal.evidence'),
  ]);
  const path = `/counter-notices/${id}/answer`;
  return (
    <>
      <ResponseHeader step="evidence" draft={draft} />
      <div className="form">
        <FileField
          target="response"
          id={draft.response.id}
          returnTo={`${path}/evidence${fromCheck ? '?from=check' : ''}`}
          label={t('label')}
          hint={isLegal(draft.counterNotice.notice) ? l('needed') : t('optional')}
          documents={draft.documents}
          maxFiles={MAX_DOCUMENTS}
          error={error}
        />
        <div className="actions">
          <LinkButton variant="primary" href={`${path}/${fromCheck ? 'check' : 'sign'}`}>
            {c('continue')}
          </LinkButton>
          <TextLink href={`/counter-notices/${id}`}>{a('leave')}</TextLink>
        </div>
      </div>
    </>
  );
}
