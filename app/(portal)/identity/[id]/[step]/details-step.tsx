import { getLocale, getTranslations } from 'next-intl/server';
import { Field } from '@/components/forms/field';
import { Select } from '@/components/forms/select';
import { PageHeader } from '@/components/ui/page-header';
import { listCountries } from '@/lib/identities/countries';
import type { IdentityView } from '@/lib/identities/queries';
import { MAX_ADDRESS, MAX_NAME } from '@/lib/identities/schema';
import { isIdentityDraft } from '@/lib/identities/transitions';
import { saveDetails } from '../../actions';
import { sentences } from '../../sentences';
import { DetailsForm } from './details-form';
import { StepActions } from '../../step-actions';

/** Who it is, in the words of the document. */
export async function DetailsStep({ identity }: { identity: IdentityView }) {
  const { id, party, reference, legalName, country, address } = identity;
  const [t, words, c, locale, messages] = await Promise.all([
    getTranslations('identity.details'),
    getTranslations(`identity.details.${party.kind}`),
    getTranslations('common.form'),
    getLocale(),
    sentences(['enter_legal_name', 'choose_country', 'enter_address', 'too_long']),
  ]);
  const countries = listCountries(locale).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <PageHeader eyebrow={reference} title={t('title')} />
      <DetailsForm
        action={saveDetails}
        errorTitle={c('errorTitle')}
        messages={messages}
        initial={{ legalName, country, address }}
      >
        <input type="hidden" name="id" value={id} />
        <Field
          name="legalName"
          label={words('legalName')}
          hint={words('legalNameHint')}
          maxLength={MAX_NAME}
          spellCheck={false}
        />
        <Select
          name="country"
          label={words('country')}
          hint={words('countryHint')}
          options={countries}
          blank={t('chooseCountry')}
          width="half"
        />
        <Field
          name="address"
          type="textarea"
          rows={3}
          label={words('address')}
          hint={words('addressHint')}
          maxLength={MAX_ADDRESS}
        />
        <StepActions
          back={isIdentityDraft(identity.status) ? `/identity/${id}/kind` : `/identity/${id}/check`}
        />
      </DetailsForm>
    </>
  );
}
