import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import { DescriptionList } from '@/components/ui/description-list';
import { Main } from '@/components/ui/main';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { getSenderPage, type SenderPage } from '@/lib/intake/sender-page';
import { isAccepted } from '@/lib/intake/transitions';
import { orNotFound } from '@/lib/web/or-not-found';
import { confirmMail } from './actions';
import { CompleteFields } from './complete-fields';

interface Props {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('mailbox.link');
  return { title: t('title') };
}

/** What we have, and what we think is missing. */
async function Understood({ page }: { page: SenderPage }) {
  const [t, types, elements] = await Promise.all([
    getTranslations('mailbox.link'),
    getTranslations('mailbox.types'),
    getTranslations('mailbox.elements'),
  ]);
  const { reference, subject, senderEmail, findings, missing } = page;
  const rows = [
    { term: t('reference'), value: <span className="mono">{reference}</span> },
    { term: t('subject'), value: subject || '–' },
    { term: t('sender'), value: senderEmail },
    { term: t('understood'), value: types(findings.type) },
    ...(findings.infringing.length > 0
      ? [{ term: t('addresses'), value: <List items={findings.infringing} /> }]
      : []),
    {
      term: t('missing'),
      value:
        missing.length > 0 ? (
          <List items={missing.map(({ key }) => elements(`${key}.ask`))} />
        ) : (
          t('nothingMissing')
        ),
    },
  ];
  return <DescriptionList rows={rows} stacked />;
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-1 ps-5 [overflow-wrap:anywhere]">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** The mail has been dealt with: how. */
async function Dealt({ page: { status, noticeReference } }: { page: SenderPage }) {
  const t = await getTranslations('mailbox.link');
  const text =
    isAccepted(status) && noticeReference !== null
      ? t('doneAccepted', { reference: noticeReference })
      : noticeReference === null
        ? t('doneClosed')
        : t('doneAttached');
  return (
    <NoticeBox tone="info" title={t('doneTitle')}>
      {text}
    </NoticeBox>
  );
}

async function Said({ page, done }: { page: SenderPage; done: boolean }) {
  if (!page.isConfirmed || !page.isOpen) return null;
  const t = await getTranslations('mailbox.link');
  return (
    <NoticeBox tone="ok" title={t(done ? 'savedTitle' : 'confirmedTitle')} role="status">
      {t('confirmedText')}
    </NoticeBox>
  );
}

/** For whoever has nothing to add. */
async function ConfirmOnly({ token }: { token: string }) {
  const [t, c] = await Promise.all([getTranslations('mailbox.link'), getTranslations('common')]);
  return (
    <Form action={confirmMail} errorTitle={c('form.errorTitle')} idPrefix="c-">
      <input type="hidden" name="token" value={token} />
      <div className="actions">
        <SubmitButton pendingText={c('pending')}>{t('confirm')}</SubmitButton>
      </div>
    </Form>
  );
}

/** The page of a sender's link. Looking changes nothing: mail scanners follow links. */
export default async function SenderMailPage({ params, searchParams }: Props) {
  const [{ token }, { done }] = await Promise.all([params, searchParams]);
  const page = await orNotFound(getSenderPage(decodeURIComponent(token)));
  const [t, c] = await Promise.all([getTranslations('mailbox.link'), getTranslations('common')]);
  const { supplement, senderName, isOpen, isConfirmed } = page;
  const initial = { ...supplement, name: supplement.name || senderName };
  return (
    <Main width="form">
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-6">
        <Said page={page} done={done === 'saved'} />
        {!isOpen && <Dealt page={page} />}
        <Understood page={page} />
        {isOpen && !isConfirmed && <ConfirmOnly token={decodeURIComponent(token)} />}
        {isOpen && (
          <Form action={confirmMail} errorTitle={c('form.errorTitle')} initial={initial}>
            <input type="hidden" name="token" value={decodeURIComponent(token)} />
            <div>
              <h2>{t('detailsTitle')}</h2>
              <p className="hint">{t('detailsText')}</p>
            </div>
            <CompleteFields />
            <div className="actions">
              <SubmitButton pendingText={c('pending')}>
                {t(isConfirmed ? 'save' : 'confirmAndSave')}
              </SubmitButton>
            </div>
          </Form>
        )}
        {isOpen && !isConfirmed && (
          <section>
            <h2>{t('notMineTitle')}</h2>
            <p className="hint">{t('notMineText')}</p>
          </section>
        )}
      </div>
    </Main>
  );
}
