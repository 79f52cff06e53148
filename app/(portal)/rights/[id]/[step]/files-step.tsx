import { getTranslations } from 'next-intl/server';
import { beingChecked } from '@/components/forms/being-checked';
import { FileField } from '@/components/forms/file-field';
import { LinkButton } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { TextLink } from '@/components/ui/text-link';
import type { RightView } from '@/lib/rights/queries';
import { MAX_RIGHT_FILES } from '@/lib/rights/steps';

/** The certificate, and whatever supports it. */
export async function FilesStep({ right, error }: { right: RightView; error: string | null }) {
  const { id, kind, reference, documents } = right;
  const [t, c] = await Promise.all([getTranslations('rights.files'), getTranslations('common.action')]);
  const path = `/rights/${id}`;
  return (
    <>
      <PageHeader eyebrow={reference} title={t('title')} lead={t(`lead.${kind}`)} />
      <div className="form">
        <FileField
          target="right"
          id={id}
          returnTo={`${path}/files`}
          label={t('label')}
          documents={documents}
          maxFiles={MAX_RIGHT_FILES}
          error={error}
        />
        {beingChecked(documents) && <p className="hint">{t('wait')}</p>}
        <div className="actions">
          <LinkButton variant="primary" href={`${path}/check`}>
            {c('continue')}
          </LinkButton>
          <TextLink href={`${path}/details`}>{c('back')}</TextLink>
        </div>
      </div>
    </>
  );
}
