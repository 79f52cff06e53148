import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';

const PAPERS = ['identity', 'right', 'agent'] as const;

/** The papers an account has to be verified with, in three lines. */
export async function DocumentsShort() {
  const t = await getTranslations('public.landing.documents');
  return (
    <section aria-labelledby="documents">
      <h2 id="documents" className="section-title">
        {t('title')}
      </h2>
      <dl className="covered covered-three">
        {PAPERS.map((paper) => (
          <div key={paper}>
            <dt>{t(paper)}</dt>
            <dd>{t(`${paper}Text`)}</dd>
          </div>
        ))}
      </dl>
      <p className="section-next">
        <TextLink href="/documents-needed">{t('link')}</TextLink>
      </p>
    </section>
  );
}
