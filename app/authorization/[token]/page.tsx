import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { DescriptionList } from '@/components/ui/description-list';
import { LanguageSwitch } from '@/components/ui/language-switch';
import { Main } from '@/components/ui/main';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { getHolderDoor, type HolderDoor } from '@/lib/authorizations/holder-door';
import { canRevoke, isLetterRevoked } from '@/lib/authorizations/transitions';
import { asLocale } from '@/lib/i18n/locale';
import { readerFormat } from '@/lib/i18n/reader-format';
import { translator } from '@/lib/i18n/translator';
import { orNotFound } from '@/lib/web/or-not-found';
import { confirm } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('letters.door');
  return { title: t('area') };
}

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ confirmed?: string; revoked?: string }>;
}

/** Offers the language of the mail to a reader whose browser asks for another. */
async function LanguageOfMail({ locale }: { locale: string }) {
  const known = asLocale(locale);
  if (known === (await getLocale())) return null;
  const name = translator(known, 'common')('languageName');
  return (
    <div lang={known} className="flex flex-wrap items-center gap-x-4">
      <p className="hint">{translator(known, 'letters')('door.language')}</p>
      <LanguageSwitch languages={[{ locale: known, name }]} />
    </div>
  );
}

async function stateText({ status, validUntil, revokedAt }: HolderDoor): Promise<string> {
  const [t, format] = await Promise.all([getTranslations('letters.door.state'), readerFormat()]);
  if (isLetterRevoked(status)) return t('REVOKED', { date: revokedAt ? format.day(revokedAt) : '' });
  // nobody has a link to a draft: it is made when the letter is submitted
  return t(status as 'ACTIVE', { date: validUntil ? format.date(validUntil) : '' });
}

async function LetterFacts({ door }: { door: HolderDoor }) {
  const [t, market, format] = await Promise.all([
    getTranslations('letters'),
    getTranslations('marketplaces.name'),
    readerFormat(),
  ]);
  const rights = door.rights.map(({ title, number }) => [title, number].filter(Boolean).join(' · '));
  const rows = [
    ['holderName', door.party.name],
    ['agentName', door.agentName],
    ['signedBy', `${door.signedBy}, ${door.signedAs}`],
    ['scope', door.allRights ? t('scope.all') : rights.join('\n')],
    ['marketplaces', format.list(door.marketplaces.map((code) => market(code)))],
    ['validFrom', door.validFrom ? format.date(door.validFrom) : ''],
    ['validUntil', door.validUntil ? format.date(door.validUntil) : ''],
  ] as const;
  return (
    <DescriptionList
      rows={rows.map(([key, value]) => ({
        key,
        term: t(`fields.${key}`),
        value: <span className="whitespace-pre-line">{value}</span>,
      }))}
    />
  );
}

/** What the rights holder can do: say that it is theirs, or end it. */
async function Choices({ door, token }: { door: HolderDoor; token: string }) {
  const [t, c] = await Promise.all([getTranslations('letters.door'), getTranslations('common')]);
  const revokeHref = `/authorization/${token}/revoke`;
  if (door.confirmedAt)
    return (
      <div className="actions">
        <LinkButton href={revokeHref}>{t('revokeLater')}</LinkButton>
      </div>
    );
  return (
    <Form action={confirm} errorTitle={c('form.errorTitle')}>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="version" value={door.version} />
      <h2>{t('confirmTitle')}</h2>
      <div className="actions">
        <SubmitButton pendingText={c('pending')}>{t('confirm')}</SubmitButton>
        <LinkButton href={revokeHref}>{t('revoke')}</LinkButton>
      </div>
    </Form>
  );
}

/** The rights holder's link. Looking changes nothing: mail scanners follow links. */
export default async function HolderDoorPage({ params, searchParams }: Props) {
  const [{ token }, { confirmed, revoked }] = await Promise.all([params, searchParams]);
  const door = await orNotFound(getHolderDoor(token));
  const [t, format, state] = await Promise.all([
    getTranslations('letters.door'),
    readerFormat(),
    stateText(door),
  ]);
  const names = { agent: door.agentName, holder: door.party.name };
  const over = isLetterRevoked(door.status);
  const title = over ? t('titleOver') : t(door.confirmedAt ? 'titleConfirmed' : 'title', names);
  return (
    <Main width="form">
      <PageHeader eyebrow={door.reference} title={title} lead={t('lead', names)} />
      <div className="grid gap-6">
        {revoked !== undefined && over && (
          <NoticeBox tone="ok" role="status">
            {t('revoked')}
          </NoticeBox>
        )}
        {confirmed !== undefined && door.confirmedAt && !over && (
          <NoticeBox tone="ok" role="status">
            {t('confirmed')}
          </NoticeBox>
        )}
        <LanguageOfMail locale={door.holderLocale} />
        <Card title={t('whatTitle')} className="grid gap-4">
          <LetterFacts door={door} />
          <p>
            {state} {door.confirmedAt && !over && t('confirmedAt', { date: format.day(door.confirmedAt) })}
          </p>
        </Card>
        {canRevoke(door.status) && (
          <>
            <Choices door={door} token={token} />
            <p className="hint">{t('keep')}</p>
            {!door.confirmedAt && <p className="hint">{t('notYou', names)}</p>}
          </>
        )}
      </div>
    </Main>
  );
}
