import { getTimeZone, getTranslations } from 'next-intl/server';
import { MAILBOX } from '@/app/(public)/mailbox';
import { RadioGroup } from '@/components/forms/choices';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { Select } from '@/components/forms/select';
import { SubmitButton } from '@/components/ui/submit-button';
import type { SignedIn } from '@/lib/accounts/session';
import { LOCALES } from '@/lib/i18n/locale';
import { MESSAGES } from '@/lib/i18n/messages';
import { readerFormat } from '@/lib/i18n/reader-format';
import { timeZones } from '@/lib/i18n/time-zones';
import { clock } from '@/lib/platform/clock';
import { saveSettings } from './actions';

/** Name, language and time zone of an account. */
export async function ProfileForm({ account }: { account: SignedIn }) {
  const { name, email, locale } = account;
  const [t, c, format, readerZone] = await Promise.all([
    getTranslations('account.settings.you'),
    getTranslations('common.form'),
    readerFormat(),
    getTimeZone(),
  ]);
  const timeZone = account.timeZone ?? readerZone;
  return (
    <Form action={saveSettings} errorTitle={c('errorTitle')} initial={{ name, locale, timeZone }}>
      <div>
        <p className="field-label">{t('email')}</p>
        <p>{email}</p>
        <p className="hint">{t('emailNote', { mailbox: MAILBOX })}</p>
      </div>
      <Field name="name" label={t('name')} hint={t('nameHint')} autoComplete="name" maxLength={200} />
      <RadioGroup
        name="locale"
        label={t('locale')}
        hint={t('localeHint')}
        inline
        choices={LOCALES.map((value) => ({
          value,
          label: <span lang={value}>{MESSAGES[value].common.languageName}</span>,
        }))}
      />
      <Select
        name="timeZone"
        label={t('timeZone')}
        hint={t('timeZoneHint', { now: format.shortMoment(clock.now()) })}
        width="half"
        options={timeZones(timeZone).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      />
      <div className="actions">
        <SubmitButton>{t('submit')}</SubmitButton>
      </div>
    </Form>
  );
}
