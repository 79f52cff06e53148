import { getTranslations } from 'next-intl/server';
import type { ReportPlace } from '@/app/report/report-place';
import { beingChecked } from '@/components/forms/being-checked';
import { FileField } from '@/components/forms/file-field';
import { LinkButton } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { TextLink } from '@/components/ui/text-link';
import type { RightView } from '@/lib/rights/queries';
import { MAX_RIGHT_FILES } from '@/lib/rights/steps';

interface Props {
  right: RightView;
  error: string | null;
  place?: ReportPlace;
}

/** The certificate, and whatever supports it. */
export async function FilesStep({ right, error, place }: Props) {
  const { id, kind, reference, data } = right;
  const [t, claim, c] = await Promise.all([
    getTranslations('rights.files'),
    getTranslations('claim.files'),
    getTranslations('common.action'),
  ]);
  const path = `/rights/${id}`;
  const statement = data.proof === 'STATEMENT';
  // the statement of an earlier version is replaced by the next, not by hand
  const documents = right.documents.filter(({ generated }) => !generated);
  return (
    <>
      <PageHeader
        eyebrow={place ? undefined : reference}
        title={statement ? claim('title') : t('title')}
        lead={statement ? claim('lead') : t(`lead.${kind}`)}
      />
      <div className="form">
        <FileField
          target="right"
          id={id}
          returnTo={place?.here ?? `${path}/files`}
          label={statement ? claim('label') : t('label')}
          documents={documents}
          maxFiles={MAX_RIGHT_FILES}
          error={error}
        />
        {beingChecked(documents) && <p className="hint">{t('wait')}</p>}
        <div className="actions">
          <LinkButton variant="primary" href={place?.after ?? `${path}/check`}>
            {c('continue')}
          </LinkButton>
          <TextLink href={place?.before ?? `${path}/${statement ? 'signature' : 'details'}`}>
            {c('back')}
          </TextLink>
        </div>
      </div>
    </>
  );
}
