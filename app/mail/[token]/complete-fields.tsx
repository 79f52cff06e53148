import { getLocale, getTranslations } from 'next-intl/server';
import { CheckboxGroup, RadioGroup } from '@/components/forms/choices';
import { Field } from '@/components/forms/field';
import { Select } from '@/components/forms/select';
import { listCountries } from '@/lib/identities/countries';
import { MAX_WORDS } from '@/lib/intake/schema';
import { STATEMENTS } from '@/lib/notices/statements';

const KINDS = ['INDIVIDUAL', 'ENTITY'] as const;
const RIGHT_KINDS = ['TRADEMARK', 'COPYRIGHT', 'PATENT'] as const;

/** Who complains, and of which right. */
async function Who() {
  const [f, c, locale] = await Promise.all([
    getTranslations('mailbox.fields'),
    getTranslations('common'),
    getLocale(),
  ]);
  const optional = c('optional');
  return (
    <>
      <Field name="name" label={f('name')} optional={optional} maxLength={200} autoComplete="name" />
      <RadioGroup
        name="kind"
        label={f('kind')}
        optional={optional}
        choices={KINDS.map((value) => ({ value, label: f(`kinds.${value}`) }))}
      />
      <Select
        name="country"
        label={f('country')}
        optional={optional}
        blank={f('chooseCountry')}
        options={listCountries(locale).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Field name="address" type="textarea" rows={3} label={f('address')} optional={optional} />
      <RadioGroup
        name="rightKind"
        label={f('rightKind')}
        optional={optional}
        choices={RIGHT_KINDS.map((value) => ({ value, label: f(`rightKinds.${value}`) }))}
      />
      <Field name="title" label={f('title')} optional={optional} maxLength={200} />
      <Field name="number" label={f('number')} optional={optional} maxLength={200} />
      <Field name="ownerName" label={f('ownerName')} optional={optional} maxLength={200} />
    </>
  );
}

/** What a sender can add to their mail. */
export async function CompleteFields() {
  const [t, f, c, s] = await Promise.all([
    getTranslations('mailbox.link'),
    getTranslations('mailbox.fields'),
    getTranslations('common'),
    getTranslations('notices.statements'),
  ]);
  const optional = c('optional');
  return (
    <>
      <Who />
      <Field
        name="links"
        type="textarea"
        rows={4}
        label={t('more')}
        hint={t('moreHint')}
        optional={optional}
      />
      <Field
        name="description"
        type="textarea"
        rows={5}
        label={f('description')}
        optional={optional}
        maxLength={MAX_WORDS}
      />
      <CheckboxGroup
        name="statements"
        label={t('statementsLabel')}
        optional={optional}
        choices={STATEMENTS.map((value) => ({ value, label: s(`${value}.label`) }))}
      />
      <Field
        name="signatureName"
        label={f('signature')}
        hint={t('signatureHint')}
        optional={optional}
        maxLength={200}
        autoComplete="name"
      />
    </>
  );
}
