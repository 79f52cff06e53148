import { getTranslations } from 'next-intl/server';
import { FileField } from '@/components/forms/file-field';
import { LinkButton } from '@/components/ui/button';
import { listDocuments } from '@/lib/documents/queries';
import { MAX_EVIDENCE_FILES } from '@/lib/notices/upload-target';
import { editPath, leavePath, pathAfter } from '../edit-path';
import { StepFrame } from '../step-frame';
import type { StepProps } from './step-props';

export async function EvidenceStep({ actor, draft, back, uploadError }: StepProps) {
  const [t, documents] = await Promise.all([
    getTranslations('notices.edit'),
    listDocuments(actor, { noticeId: draft.id }),
  ]);
  return (
    <StepFrame draft={draft} step="evidence" title={t('evidence.title')} lead={t('evidence.lead')}>
      <FileField
        target="notice"
        id={draft.id}
        returnTo={editPath(draft, 'evidence', back)}
        label={t('evidence.label')}
        hint={t('evidence.hint')}
        documents={documents}
        maxFiles={MAX_EVIDENCE_FILES}
        error={uploadError}
      />
      <div className="actions">
        <LinkButton variant="primary" href={pathAfter(draft, 'evidence', back)}>
          {t('next')}
        </LinkButton>
        <LinkButton variant="quiet" href={leavePath(draft)}>
          {t('back')}
        </LinkButton>
      </div>
    </StepFrame>
  );
}
