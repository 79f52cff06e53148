import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { MAILBOX } from '../mailbox';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.privacy');
  return { title: t('title'), description: t('lead') };
}

const LISTS = {
  keep: ['account', 'papers', 'cases', 'sellers'],
  see: ['reviewers', 'seller', 'complainant', 'others'],
  protect: ['encrypted', 'recorded', 'codes'],
} as const;

export default async function PrivacyPage() {
  const t = await getTranslations('public.privacy');
  return (
    <Main width="prose" className="guide">
      <PageHeader title={t('title')} lead={t('lead')} />
      <section>
        <h2>{t('keep.title')}</h2>
        <ul className="bulleted">
          {LISTS.keep.map((name) => (
            <li key={name}>{t(`keep.${name}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('see.title')}</h2>
        <ul className="bulleted">
          {LISTS.see.map((name) => (
            <li key={name}>{t(`see.${name}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('protect.title')}</h2>
        <ul className="bulleted">
          {LISTS.protect.map((name) => (
            <li key={name}>{t(`protect.${name}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('cookies.title')}</h2>
        <p>{t('cookies.text')}</p>
      </section>
      <section>
        <h2>{t('ask.title')}</h2>
        <p>
          {t.rich('ask.text', {
            address: MAILBOX,
            mail: (text) => (
              <a className="link" href={`mailto:${MAILBOX}`}>
                {text}
              </a>
            ),
          })}
        </p>
      </section>
    </Main>
  );
}
