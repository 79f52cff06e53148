import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { MAILBOX } from '@/app/(public)/mailbox';
import { Form } from '@/components/forms/form';
import { LanguageSwitch } from '@/components/ui/language-switch';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { getSellerDoor } from '@/lib/counter-notices/seller-access';
import { asLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translator';
import { currentSeller } from '@/lib/web/current-seller';
import { orNotFound } from '@/lib/web/or-not-found';
import { sendCode } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('respond.door');
  return { title: t('title') };
}

const BEHIND = ['reason', 'evidence', 'answer', 'status'] as const;

/** Offers the language of the mail to a reader whose browser asks for another. */
async function LanguageOfMail({ locale }: { locale: string }) {
  const known = asLocale(locale);
  if (known === (await getLocale())) return null;
  const name = translator(known, 'common')('languageName');
  return (
    <div lang={known} className="flex flex-wrap items-center gap-x-4">
      <p className="hint">{translator(known, 'respond')('door.language')}</p>
      <LanguageSwitch languages={[{ locale: known, name }]} />
    </div>
  );
}

/** The door of a seller's link. Looking changes nothing: mail scanners follow links. */
export default async function DoorPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [door, seller] = await Promise.all([orNotFound(getSellerDoor(token)), currentSeller()]);
  if (seller?.sellerAccessId === door.id) redirect(`/respond/${token}/case`);
  const [t, c] = await Promise.all([getTranslations('respond.door'), getTranslations('common')]);
  return (
    <Main width="form">
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-6">
        <Form action={sendCode} errorTitle={c('form.errorTitle')}>
          <input type="hidden" name="token" value={token} />
          <div className="grid gap-1">
            <p>{t('why')}</p>
            <p className="text-lg font-semibold break-words">{door.maskedEmail}</p>
          </div>
          <div className="actions">
            <SubmitButton pendingText={c('sending')}>{t('send')}</SubmitButton>
          </div>
        </Form>
        <LanguageOfMail locale={door.locale} />
        <section>
          <h2>{t('then')}</h2>
          <ul className="mt-2 grid list-disc gap-1 ps-5">
            {BEHIND.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
        <p className="hint">
          {t.rich('lost', {
            address: MAILBOX,
            mail: (text) => (
              <a className="link" href={`mailto:${MAILBOX}`}>
                {text}
              </a>
            ),
          })}
        </p>
      </div>
    </Main>
  );
}
