import { getTranslations } from 'next-intl/server';

const PROMISES = ['one', 'kept', 'channel', 'reason', 'clock', 'papers'] as const;

/** What an account is good for. */
export async function Promises() {
  const t = await getTranslations('public.landing.promises');
  return (
    <section aria-labelledby="promises">
      <h2 id="promises" className="section-title">
        {t('title')}
      </h2>
      <ul className="promises">
        {PROMISES.map((name) => (
          <li key={name}>
            <h3>{t(name)}</h3>
            <p>{t(`${name}Text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
