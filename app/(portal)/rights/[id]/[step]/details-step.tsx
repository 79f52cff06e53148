import { getTranslations } from 'next-intl/server';
import { PlaceFields, type ReportPlace } from '@/app/report/report-place';
import { Field } from '@/components/forms/field';
import { PageHeader } from '@/components/ui/page-header';
import { DATE_FIELDS, isDateNeeded } from '@/lib/rights/dates';
import type { RightView } from '@/lib/rights/queries';
import { MAX_TITLE } from '@/lib/rights/schema';
import { sentences } from '../../../identity/sentences';
import { StepActions } from '../../../identity/step-actions';
import { saveDetails } from '../../actions';
import { DetailsForm } from './details-form';
import { OwnFields, PatentKindField } from './own-fields';
import { RegisterFields } from './register-fields';

/** What the form may say before it is sent. */
const ERRORS = [
  ...['enter_title', 'enter_right_number', 'choose_office', 'enter_owner', 'enter_classes', 'enter_goods'],
  ...['choose_patent_kind', 'enter_author', 'classes', 'office_not_for_kind', 'claims_required', 'too_long'],
  ...['enter_filing_date', 'enter_registration_date', 'enter_right_expiry', 'date_invalid', 'date_not_yet'],
  ...['filing_after_registration', 'expiry_before_registration', 'date_passed', 'date_too_far'],
];

async function DateFields({ kind }: Pick<RightView, 'kind'>) {
  const [t, c] = await Promise.all([getTranslations(`rights.details.${kind}`), getTranslations('common')]);
  return DATE_FIELDS.map((field) => (
    <Field
      key={field}
      name={field}
      type="date"
      label={t(`${field}.label`)}
      hint={t(`${field}.hint`) || undefined}
      optional={isDateNeeded(kind, field) ? undefined : c('optional')}
      width="short"
    />
  ));
}

/** The right in the words of its certificate. */
export async function DetailsStep({ right, place }: { right: RightView; place?: ReportPlace }) {
  const { id, kind, reference, data } = right;
  const { title, number, office, ownerName, goods, claims, author, patentKind, niceClasses } = data;
  const { filedOn, registeredOn, expiresOn } = data;
  const texts = { title, number, office, ownerName, goods, claims, author, filedOn, registeredOn, expiresOn };
  const [t, words, c, messages] = await Promise.all([
    getTranslations('rights.details'),
    getTranslations(`rights.details.${kind}`),
    getTranslations('common.form'),
    sentences(ERRORS),
  ]);
  return (
    <>
      <PageHeader eyebrow={place ? undefined : reference} title={t(`title.${kind}`)} lead={t('lead')} />
      <DetailsForm
        action={place?.save ?? saveDetails}
        errorTitle={c('errorTitle')}
        messages={messages}
        initial={{ ...texts, niceClasses: niceClasses.join(', '), ...(patentKind && { patentKind }) }}
      >
        <input type="hidden" name="id" value={id} />
        <PlaceFields place={place} />
        <input type="hidden" name="kind" value={kind} />
        <h2>{t('what')}</h2>
        {kind === 'PATENT' && <PatentKindField />}
        <Field name="title" label={words('title.label')} hint={words('title.hint')} maxLength={MAX_TITLE} />
        <OwnFields kind={kind} />
        <h2>{t('register')}</h2>
        <RegisterFields right={right} />
        <h2>{t('dates')}</h2>
        <DateFields kind={kind} />
        <StepActions back={place?.before ?? `/rights/${id}${kind === 'COPYRIGHT' ? '/registration' : ''}`} />
      </DetailsForm>
    </>
  );
}
