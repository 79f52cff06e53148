import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FileField } from '@/components/forms/file-field';
import { LinkButton } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { TextLink } from '@/components/ui/text-link';
import type { DocumentView } from '@/lib/documents/queries';
import { ofRenewal } from '@/lib/identities/in-force';

interface Props {
  target: 'identity' | 'right';
  id: string;
  reference: string;
  title: string;
  lead: string;
  label: ReactNode;
  documents: readonly DocumentView[];
  reviewedAt: Date | null;
  maxFiles: number;
  error: string | null;
}

/** The first page of a renewal: the current paper, beside which nothing is typed, for adding it may load the page anew. */
export async function RenewalFiles(props: Props) {
  const { target, id, reference, title, lead, label, documents, reviewedAt, maxFiles, error } = props;
  const [t, c] = await Promise.all([getTranslations('papers.renew'), getTranslations('common.action')]);
  const path = `/${target === 'right' ? 'rights' : 'identity'}/${id}`;
  const added = ofRenewal(documents, reviewedAt);
  return (
    <>
      <PageHeader eyebrow={reference} title={title} lead={lead} />
      <div className="form">
        <FileField
          target={target}
          id={id}
          returnTo={`${path}/renew`}
          label={label}
          documents={added}
          maxFiles={maxFiles}
          error={error}
        />
        <p className="hint">{t('filesFirst')}</p>
        <div className="actions">
          <LinkButton variant="primary" href={`${path}/renew/date`}>
            {c('continue')}
          </LinkButton>
          <TextLink href={path}>{c('cancel')}</TextLink>
        </div>
      </div>
    </>
  );
}
