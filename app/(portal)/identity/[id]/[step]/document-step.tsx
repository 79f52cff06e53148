import { getTranslations } from 'next-intl/server';
import { PlaceFields, type ReportPlace } from '@/app/report/report-place';
import { RadioGroup } from '@/components/forms/choices';
import { Field } from '@/components/forms/field';
import { PageHeader } from '@/components/ui/page-header';
import { writeDate } from '@/lib/identities/calendar-date';
import { documentTypesFor } from '@/lib/identities/accepted-documents';
import type { IdentityView } from '@/lib/identities/queries';
import { MAX_NUMBER } from '@/lib/identities/schema';
import { saveDocument } from '../../actions';
import { sentences } from '../../sentences';
import { DocumentForm } from './document-form';
import { StepActions } from '../../step-actions';

/** What the form may say before it is sent. */
const ERRORS = [
  'choose_document_type',
  'enter_document_number',
  'enter_document_expiry',
  'date_invalid',
  'date_expired',
  'too_long',
];

/** The kinds of document this party may prove itself with; where there is but one, nothing is asked. */
async function DocumentTypes({ identity: { party, country } }: { identity: IdentityView }) {
  const [t, types] = await Promise.all([
    getTranslations('identity'),
    Promise.resolve(documentTypesFor(party.kind, country)),
  ]);
  const [only, ...more] = types;
  if (more.length === 0) return <input type="hidden" name="documentType" value={only} />;
  const choices = types.map((type) => ({
    value: type,
    label: t(`documentTypes.${type}.label`),
    hint: t(`documentTypes.${type}.hint`),
  }));
  return <RadioGroup name="documentType" label={t('fields.documentType')} choices={choices} />;
}

/** Which document proves it, and what is printed on it. */
export async function DocumentStep({ identity, place }: { identity: IdentityView; place?: ReportPlace }) {
  const { id, party, reference, documentType, documentNumber } = identity;
  const [t, words, c, messages] = await Promise.all([
    getTranslations('identity.document'),
    getTranslations(`identity.document.${party.kind}`),
    getTranslations('common.form'),
    sentences(ERRORS),
  ]);
  const expiresOn = writeDate(identity.expiresOn);
  return (
    <>
      <PageHeader eyebrow={place ? undefined : reference} title={t('title')} lead={words('lead')} />
      <DocumentForm
        action={place?.save ?? saveDocument}
        errorTitle={c('errorTitle')}
        messages={messages}
        initial={{ ...(documentType && { documentType }), documentNumber, expiresOn }}
      >
        <input type="hidden" name="id" value={id} />
        <PlaceFields place={place} />
        <DocumentTypes identity={identity} />
        <Field
          name="documentNumber"
          label={party.kind === 'ENTITY' ? t('registrationNumber') : t('number')}
          hint={words('numberHint')}
          maxLength={MAX_NUMBER}
          spellCheck={false}
          width="half"
        />
        <Field
          name="expiresOn"
          type="date"
          label={t('expiresOn')}
          hint={words('expiryHint')}
          required={false}
          width="short"
        />
        <StepActions back={place?.before ?? `/identity/${id}/details`} />
      </DocumentForm>
    </>
  );
}
