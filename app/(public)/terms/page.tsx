import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.terms');
  return { title: t('title'), description: t('lead') };
}

const SECTIONS = ['who', 'truth', 'decisions', 'misuse', 'account', 'advice'] as const;

export default async function TermsPage() {
  const t = await getTranslations('public.terms');
  return (
    <Main width="prose" className="guide">
      <PageHeader title={t('title')} lead={t('lead')} />
      {SECTIONS.map((name) => (
        <section key={name}>
          <h2>{t(`${name}.title`)}</h2>
          <p>{t(`${name}.text`)}</p>
        </section>
      ))}
    </Main>
  );
}
