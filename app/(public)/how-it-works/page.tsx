import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Timeline, type TimelineItem } from '@/components/case/timeline';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { TextLink } from '@/components/ui/text-link';
import { mailLink } from '../mail-link';
import { AfterMail } from './after-mail';
import { Clocks } from './clocks';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public.how');
  return { title: t('title'), description: t('lead') };
}

const SECTIONS = ['before', 'filing', 'after', 'mind', 'mail', 'clocks', 'sellers'] as const;
const ONCE = ['account', 'identity', 'right'] as const;
const FILING = ['marketplace', 'links', 'evidence', 'statements', 'check'] as const;
const AFTER = [
  { step: 'review', who: 'review' },
  { step: 'removed', who: 'marketplace' },
  { step: 'told', who: 'platform' },
  { step: 'counter', who: 'seller' },
  { step: 'answer', who: 'you' },
  { step: 'decision', who: 'review' },
] as const;

export default async function HowItWorksPage() {
  const t = await getTranslations('public.how');
  const after = AFTER.map(({ step, who }): TimelineItem => ({
    key: step,
    title: t(`after.${step}`),
    who: t(`after.${who}Who`),
    detail: t(`after.${step}Text`),
    state: step === 'answer' ? 'now' : 'done',
  }));
  return (
    <Main width="prose" className="guide">
      <PageHeader title={t('title')} lead={t('lead')} />
      <nav aria-label={t('contents')} className="contents">
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a className="link" href={`#${name}`}>
                {t(`${name}.title`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section id="before">
        <h2>{t('before.title')}</h2>
        {ONCE.map((name) => (
          <div key={name}>
            <h3>{t(`before.${name}`)}</h3>
            <p>{t(`before.${name}Text`)}</p>
          </div>
        ))}
        <p>
          <TextLink href="/documents-needed">{t('before.documents')}</TextLink>
        </p>
      </section>
      <section id="filing">
        <h2>{t('filing.title')}</h2>
        <p>{t('filing.text')}</p>
        <ol className="numbered">
          {FILING.map((name) => (
            <li key={name}>{t(`filing.${name}`)}</li>
          ))}
        </ol>
      </section>
      <section id="after">
        <h2>{t('after.title')}</h2>
        <Timeline items={after} />
      </section>
      <section id="mind">
        <h2>{t('mind.title')}</h2>
        <p>{t('mind.text')}</p>
      </section>
      <section id="mail">
        <h2>{t('mail.title')}</h2>
        <p>{t.rich('mail.text', mailLink)}</p>
        <AfterMail />
      </section>
      <section id="clocks">
        <h2>{t('clocks.title')}</h2>
        <p>{t('clocks.text')}</p>
        <Clocks />
        <p className="hint">{t('clocks.note')}</p>
      </section>
      <section id="sellers">
        <h2>{t('sellers.title')}</h2>
        <p>{t('sellers.text')}</p>
        <p>
          <TextLink href="/guides/file-counter-notice">{t('sellers.guide')}</TextLink>
        </p>
      </section>
    </Main>
  );
}
