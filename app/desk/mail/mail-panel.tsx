import { getTranslations } from 'next-intl/server';
import { Checkbox } from '@/components/forms/checkbox';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { Select } from '@/components/forms/select';
import { Verdict } from '@/components/desk/verdict';
import { NoticeBox } from '@/components/ui/notice-box';
import { SubmitButton } from '@/components/ui/submit-button';
import { asLocale } from '@/lib/i18n/locale';
import { filledIn } from '@/lib/intake/prefill';
import { CLOSE_CODES, type CloseCode } from '@/lib/intake/reasons';
import type { MailCase } from '@/lib/intake/review-case';
import { MAX_WORDS } from '@/lib/intake/schema';
import { isUndecided } from '@/lib/intake/transitions';
import { Outcome } from '../outcome';
import { PlaceFields } from '../place-fields';
import { deskPath, type DeskQuery } from '../queue-name';
import { AcceptFields } from './accept-fields';
import { decideMail } from './actions';

interface Props {
  matter: MailCase;
  query: DeskQuery;
}

async function AskPanel({ locale }: { locale: string }) {
  const [f, language] = await Promise.all([
    getTranslations('mailbox.fields'),
    getTranslations('desk.language'),
  ]);
  const known = asLocale(locale);
  return (
    <Field
      name="askText"
      type="textarea"
      rows={9}
      label={f('askText', { language: language(known) })}
      hint={f('askHint')}
      lang={known}
      maxLength={MAX_WORDS}
      required={false}
    />
  );
}

async function AttachPanel() {
  const f = await getTranslations('mailbox.fields');
  return (
    <Field
      name="caseReference"
      label={f('caseReference')}
      hint={f('caseReferenceHint')}
      required={false}
      maxLength={30}
      spellCheck={false}
    />
  );
}

async function ClosePanel({ locale }: { locale: string }) {
  const [f, close, language] = await Promise.all([
    getTranslations('mailbox.fields'),
    getTranslations('mailbox.close'),
    getTranslations('desk.language'),
  ]);
  const known = asLocale(locale);
  return (
    <>
      <Select
        name="closeCode"
        label={f('closeReason')}
        blank={f('chooseCloseReason')}
        required={false}
        options={CLOSE_CODES.map((value) => ({ value, label: close(`${value}.label`) }))}
      />
      <Checkbox name="tell" value="yes" label={f('tell')} required={false} />
      <Field
        name="closeText"
        type="textarea"
        rows={4}
        label={f('closeText', { language: language(known) })}
        hint={f('closeTextHint')}
        lang={known}
        maxLength={MAX_WORDS}
        required={false}
      />
    </>
  );
}

/** The case it has become part of. */
async function CaseLinks({ notice, counterNotice }: Pick<MailCase, 'notice' | 'counterNotice'>) {
  const t = await getTranslations('mailbox.desk.outcome');
  return (
    <ul>
      {counterNotice && (
        <li>
          <a className="link" href={deskPath('counter-notices', counterNotice.id, {})}>
            {t('counterNotice', { reference: counterNotice.reference })}
          </a>
        </li>
      )}
      {notice && (
        <li>
          <a className="link" href={deskPath('notices', notice.id, {})}>
            {t('notice', { reference: notice.reference })}
          </a>
        </li>
      )}
    </ul>
  );
}

async function Dealt({ matter }: { matter: MailCase }) {
  const [status, close] = await Promise.all([
    getTranslations('mailbox.status'),
    getTranslations('mailbox.close'),
  ]);
  const { reasonCode } = matter;
  return (
    <Outcome
      reasonTitle={reasonCode === null ? status(matter.status) : close(`${reasonCode as CloseCode}.label`)}
      reasonText={matter.reasonText}
      reviewerName={matter.reviewer?.name ?? null}
      at={matter.reviewedAt}
    />
  );
}

/** What a reviewer can make of a mail, or what was made of it. */
export async function MailPanel({ matter, query }: Props) {
  const [t, v, c] = await Promise.all([
    getTranslations('mailbox.desk'),
    getTranslations('desk.verdict'),
    getTranslations('common'),
  ]);
  const { id, reference, queuedAt, status, locale, confirmedAt, notice, counterNotice } = matter;
  const choices = [
    { value: 'accept', label: t('accept'), shortcut: 'a', panel: <AcceptFields /> },
    { value: 'ask', label: t('ask'), shortcut: 'r', panel: <AskPanel locale={locale} /> },
    { value: 'attach', label: t('attach'), panel: <AttachPanel /> },
    { value: 'close', label: t('close'), shortcut: 'x', panel: <ClosePanel locale={locale} /> },
  ];
  const open = isUndecided(status);
  return (
    <Form action={decideMail} errorTitle={c('form.errorTitle')} initial={filledIn(matter)}>
      <PlaceFields id={id} reference={reference} queuedAt={queuedAt} query={query} />
      <h2>{t('action')}</h2>
      {(notice !== null || counterNotice !== null) && (
        <CaseLinks notice={notice} counterNotice={counterNotice} />
      )}
      {open && confirmedAt === null && <NoticeBox tone="warn">{t('needsConfirmation')}</NoticeBox>}
      {open && <Verdict label={v('label')} choices={choices} />}
      {!open && <Dealt matter={matter} />}
      {open && (
        <div className="case-send">
          <SubmitButton pendingText={c('sending')}>{v('send')}</SubmitButton>
        </div>
      )}
    </Form>
  );
}
