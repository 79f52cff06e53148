import { getLocale, getTranslations } from 'next-intl/server';
import { PlaceFields, type ReportPlace } from '@/app/report/report-place';
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
export async function DetailsStep({ identity, place }: { identity: IdentityView; place?: ReportPlace }) {
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
      <PageHeader eyebrow={place ? undefined : reference} title={t('title')} />
      <DetailsForm
        action={place?.save ?? saveDetails}
        errorTitle={c('errorTitle')}
        messages={messages}
        initial={{ legalName, country, address }}
      >
        <input type="hidden" name="id" value={id} />
        <PlaceFields place={place} />
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
          back={place?.before ?? `/identity/${id}/${isIdentityDraft(identity.status) ? 'kind' : 'check'}`}
        />
      </DetailsForm>
    </>
  );
}
