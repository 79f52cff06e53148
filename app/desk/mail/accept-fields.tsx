import { getLocale, getTranslations } from 'next-intl/server';
import { CheckboxGroup, RadioGroup } from '@/components/forms/choices';
import { Field } from '@/components/forms/field';
import { Select } from '@/components/forms/select';
import { listCountries } from '@/lib/identities/countries';
import { MARKETPLACE_CODES } from '@/lib/marketplaces/marketplaces';
import { REASON_CODES } from '@/lib/notices/reasons';
import { STATEMENTS } from '@/lib/notices/statements';
import { LEGAL_PROFILES } from '@/lib/notices/statutes';
import { officesFor, type OfficeCode } from '@/lib/rights/offices';

const KINDS = ['INDIVIDUAL', 'ENTITY'] as const;
const RIGHT_KINDS = ['TRADEMARK', 'COPYRIGHT', 'PATENT'] as const;

async function Complainant() {
  const [f, locale] = await Promise.all([getTranslations('mailbox.fields'), getLocale()]);
  return (
    <>
      <Field name="name" label={f('name')} required={false} maxLength={200} />
      <RadioGroup
        name="kind"
        label={f('kind')}
        required={false}
        inline
        choices={KINDS.map((value) => ({ value, label: f(`kinds.${value}`) }))}
      />
      <Select
        name="country"
        label={f('country')}
        blank={f('chooseCountry')}
        required={false}
        options={listCountries(locale).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Field name="address" type="textarea" rows={2} label={f('address')} required={false} />
    </>
  );
}

async function Right() {
  const [f, o] = await Promise.all([getTranslations('mailbox.fields'), getTranslations('rights.offices')]);
  const offices = [...new Set<OfficeCode>(RIGHT_KINDS.flatMap((kind) => officesFor(kind)))];
  return (
    <>
      <Select
        name="rightKind"
        label={f('rightKind')}
        blank="–"
        required={false}
        options={RIGHT_KINDS.map((value) => ({ value, label: f(`rightKinds.${value}`) }))}
      />
      <Field name="title" label={f('title')} required={false} maxLength={200} />
      <Field name="number" label={f('number')} required={false} maxLength={200} />
      <Select
        name="office"
        label={f('office')}
        blank={f('chooseOffice')}
        required={false}
        options={offices.map((value) => ({ value, label: o(value) }))}
      />
      <Field name="ownerName" label={f('ownerName')} required={false} maxLength={200} />
    </>
  );
}

async function Claim() {
  const [f, m, r, s] = await Promise.all([
    getTranslations('mailbox.fields'),
    getTranslations('marketplaces.name'),
    getTranslations('reasons.complaint'),
    getTranslations('notices.statements'),
  ]);
  return (
    <>
      <Select
        name="marketplace"
        label={f('marketplace')}
        blank={f('chooseMarketplace')}
        required={false}
        options={MARKETPLACE_CODES.map((value) => ({ value, label: m(value) }))}
      />
      <Field
        name="links"
        type="textarea"
        rows={4}
        label={f('links')}
        hint={f('linksHint')}
        required={false}
      />
      <Select
        name="reasonCode"
        label={f('reason')}
        blank={f('chooseReason')}
        required={false}
        options={REASON_CODES.map((value) => ({ value, label: r(`${value}.label`) }))}
      />
      <Field name="description" type="textarea" rows={4} label={f('description')} required={false} />
      <CheckboxGroup
        name="statements"
        label={f('statements')}
        choices={STATEMENTS.map((value) => ({ value, label: s(`${value}.label`) }))}
      />
      <Field name="signatureName" label={f('signature')} required={false} maxLength={200} />
      <RadioGroup
        name="profile"
        label={f('profile')}
        required={false}
        choices={LEGAL_PROFILES.map((value) => ({ value, label: f(`profiles.${value}`) }))}
      />
    </>
  );
}

/** What a mail must come to for it to become a notice; filled in from what was read and what the sender added. */
export async function AcceptFields() {
  const t = await getTranslations('mailbox.desk');
  return (
    <>
      <p className="hint">{t('acceptText')}</p>
      <Complainant />
      <Right />
      <Claim />
    </>
  );
}
