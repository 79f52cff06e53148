import { getTranslations } from 'next-intl/server';
import type { ReportPlace } from '@/app/report/report-place';
import { beingChecked } from '@/components/forms/being-checked';
import { FileField } from '@/components/forms/file-field';
import { LinkButton } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { TextLink } from '@/components/ui/text-link';
import type { IdentityView } from '@/lib/identities/queries';
import { MAX_IDENTITY_FILES } from '@/lib/identities/steps';

interface Props {
  identity: IdentityView;
  error: string | null;
  place?: ReportPlace;
}

/** The document itself. */
export async function FilesStep({ identity, error, place }: Props) {
  const { id, reference, documents, documentType } = identity;
  const [t, c] = await Promise.all([getTranslations('identity'), getTranslations('common.action')]);
  const path = `/identity/${id}`;
  return (
    <>
      <PageHeader eyebrow={place ? undefined : reference} title={t('files.title')} lead={t('files.lead')} />
      <div className="form">
        <FileField
          target="identity"
          id={id}
          returnTo={place?.here ?? `${path}/files`}
          label={documentType ? t(`documentTypes.${documentType}.label`) : t('fields.files')}
          hint={documentType ? t(`documentTypes.${documentType}.hint`) : undefined}
          documents={documents}
          maxFiles={MAX_IDENTITY_FILES}
          error={error}
        />
        <p className="hint">{t('files.privacy')}</p>
        {beingChecked(documents) && <p className="hint">{t('files.wait')}</p>}
        <div className="actions">
          <LinkButton variant="primary" href={place?.after ?? `${path}/check`}>
            {c('continue')}
          </LinkButton>
          <TextLink href={place?.before ?? `${path}/document`}>{c('back')}</TextLink>
        </div>
      </div>
    </>
  );
}
