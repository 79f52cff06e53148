import { getTranslations } from 'next-intl/server';
import { Field } from '@/components/forms/field';
import { Main } from '@/components/ui/main';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { MAX_FORM_LINKS } from '@/lib/notices/source';
import { errorSentences } from '@/lib/web/error-text';
import { start } from './actions';
import { StartForm } from './start-form';

const CHECKED = ['name', 'email', 'too_long'] as const;
const NEEDED = ['identity', 'right', 'links', 'time'] as const;

/** Where the form begins: what it takes, who is there, and an address that a code will prove. */
export async function StartPage({ away }: { away: boolean }) {
  const [t, c, messages] = await Promise.all([
    getTranslations('report.start'),
    getTranslations('common'),
    errorSentences(CHECKED),
  ]);
  return (
    <Main width="form">
      <PageHeader title={t('title')} lead={t('lead')} />
      {away && (
        <NoticeBox tone="info" role="status" title={t('awayTitle')}>
          {t.rich('away', { link: (text) => <TextLink href="/status">{text}</TextLink> })}
        </NoticeBox>
      )}
      <section className="grid gap-2" aria-labelledby="needed">
        <h2 id="needed">{t('neededTitle')}</h2>
        <ul className="grid list-disc gap-1 ps-5">
          {NEEDED.map((key) => (
            <li key={key}>{t(`needed.${key}`, { max: MAX_FORM_LINKS })}</li>
          ))}
        </ul>
        <p>
          <TextLink href="/documents-needed">{t('documents')}</TextLink>
        </p>
      </section>
      <section className="mt-8 grid gap-4" aria-labelledby="contact">
        <h2 id="contact">{t('contactTitle')}</h2>
        <StartForm action={start} errorTitle={c('form.errorTitle')} messages={messages}>
          <Field name="name" label={t('name')} hint={t('nameHint')} autoComplete="name" maxLength={200} />
          <Field
            name="email"
            type="email"
            label={t('email')}
            hint={t('emailHint')}
            autoComplete="email"
            spellCheck={false}
            maxLength={254}
          />
          <p className="hint">
            {t.rich('privacy', {
              terms: (text) => (
                <a className="link" href="/terms" target="_blank">
                  {text}
                </a>
              ),
              privacy: (text) => (
                <a className="link" href="/privacy" target="_blank">
                  {text}
                </a>
              ),
            })}
          </p>
          <div className="actions">
            <SubmitButton pendingText={c('pending')}>{t('submit')}</SubmitButton>
          </div>
        </StartForm>
      </section>
      <div className="account-else">
        <p>{t.rich('begun', { link: (text) => <TextLink href="/status">{text}</TextLink> })}</p>
        <p>{t.rich('account', { link: (text) => <TextLink href="/register">{text}</TextLink> })}</p>
      </div>
    </Main>
  );
}
