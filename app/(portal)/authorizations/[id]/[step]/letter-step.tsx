import { getTranslations } from 'next-intl/server';
import type { ReportPlace } from '@/app/report/report-place';
import { FileField } from '@/components/forms/file-field';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { TextLink } from '@/components/ui/text-link';
import { LOCALES } from '@/lib/i18n/locale';
import type { LetterView } from '@/lib/authorizations/queries';
import { canRenderLetter, MAX_LETTER_FILES } from '@/lib/authorizations/steps';

/** The letter for signature, made from the answers, in either language. */
async function Make({ letter: { id, data, incomplete } }: { letter: LetterView }) {
  const t = await getTranslations('letters.upload');
  return (
    <Card title={t('none')} className="grid gap-3">
      {canRenderLetter(incomplete) ? (
        <>
          <p>{t('makeText', { name: data.signedBy })}</p>
          <ul className="grid gap-2">
            {LOCALES.map((locale) => (
              <li key={locale}>
                <a className="link" href={`/authorizations/${id}/pdf/${locale}`} download>
                  {t(`make.${locale}`)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="hint">{t('makeLater')}</p>
      )}
    </Card>
  );
}

interface Props {
  letter: LetterView;
  error: string | null;
  place?: ReportPlace;
}

/** The signed letter: made here for signature where there is none yet, and uploaded. */
export async function LetterStep({ letter, error, place }: Props) {
  const { id, reference, data, documents } = letter;
  const [t, c] = await Promise.all([getTranslations('letters.upload'), getTranslations('common.action')]);
  const path = `/authorizations/${id}`;
  return (
    <>
      <PageHeader
        eyebrow={place ? undefined : reference}
        title={t('title')}
        lead={t('lead', { name: data.signedBy })}
      />
      <div className="form">
        <Make letter={letter} />
        <FileField
          target="letter"
          id={id}
          returnTo={place?.here ?? `${path}/letter`}
          label={t('label')}
          documents={documents}
          maxFiles={MAX_LETTER_FILES}
          error={error}
        />
        {documents.some(({ status }) => status === 'QUARANTINED') && <p className="hint">{t('wait')}</p>}
        <div className="actions">
          <LinkButton variant="primary" href={place?.after ?? `${path}/check`}>
            {c('continue')}
          </LinkButton>
          <TextLink href={place?.before ?? `${path}/validity`}>{c('back')}</TextLink>
        </div>
      </div>
    </>
  );
}
