import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';

const STEPS = [
  { name: 'register', href: '/register' },
  { name: 'prove', href: '/documents-needed' },
  { name: 'show', href: '/guides/file-notice' },
  { name: 'manage', href: '/how-it-works' },
] as const;

/** The whole of it at a glance, each step with where to read more. */
export async function FourSteps() {
  const t = await getTranslations('public.landing.steps');
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="section-title">
        {t('title')}
      </h2>
      <ol className="four-steps">
        {STEPS.map(({ name, href }) => (
          <li key={name}>
            <h3>{t(name)}</h3>
            <p>{t(`${name}One`)}</p>
            <p>{t(`${name}Two`)}</p>
            <TextLink href={href}>{t(`${name}Link`)}</TextLink>
          </li>
        ))}
      </ol>
    </section>
  );
}
