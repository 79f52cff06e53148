import { getTranslations } from 'next-intl/server';

const STEPS = ['register', 'prove', 'show', 'follow'] as const;

/** The whole of it at a glance. */
export async function FourSteps() {
  const t = await getTranslations('public.landing.steps');
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="section-title">
        {t('title')}
      </h2>
      <ol className="four-steps">
        {STEPS.map((name) => (
          <li key={name}>
            <h3>{t(name)}</h3>
            <p>{t(`${name}Text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
