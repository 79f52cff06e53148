import { getTranslations } from 'next-intl/server';

const KINDS = ['trademark', 'copyright', 'patent', 'other'] as const;

/** Which rights a complaint can be about. */
export async function Covered() {
  const t = await getTranslations('public.landing.covered');
  return (
    <section aria-labelledby="covered">
      <h2 id="covered" className="section-title">
        {t('title')}
      </h2>
      <p className="section-lead">{t('lead')}</p>
      <dl className="covered">
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>{t(kind)}</dt>
            <dd>{t(`${kind}Text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
