import { getTranslations } from 'next-intl/server';
import { PlaceFields, type ReportPlace } from '@/app/report/report-place';
import { Field } from '@/components/forms/field';
import { Select } from '@/components/forms/select';
import { PageHeader } from '@/components/ui/page-header';
import { MAX_ACCOUNT, WORK_KINDS } from '@/lib/rights/claim-schema';
import type { RightView } from '@/lib/rights/queries';
import { MAX_OWNER, MAX_TITLE } from '@/lib/rights/schema';
import { sentences } from '../../../identity/sentences';
import { StepActions } from '../../../identity/step-actions';
import { saveStatement } from '../../actions';
import { ClaimForm } from './claim-form';

/** What the form may say before it is sent. */
const ERRORS = [
  ...[
    'enter_title',
    'choose_work_kind',
    'enter_author',
    'enter_owner_of_work',
    'enter_ownership',
    'too_long',
  ],
  ...['enter_creation', 'enter_creation_date', 'enter_publication', 'enter_publication_date', 'date_invalid'],
  ...['date_past', 'published_before_created'],
];

/** Whose work it is. */
async function WorkFields({ party }: Pick<RightView, 'party'>) {
  const [t, hints, claim] = await Promise.all([
    getTranslations('claim.fields'),
    getTranslations('claim.hints'),
    getTranslations('claim'),
  ]);
  return (
    <>
      <Field name="title" label={t('title')} hint={hints('title')} maxLength={MAX_TITLE} />
      <Select
        name="workKind"
        label={t('workKind')}
        options={WORK_KINDS.map((kind) => ({ value: kind, label: claim(`workKinds.${kind}`) }))}
        blank={claim('chooseWorkKind')}
        width="half"
      />
      <Field
        name="author"
        label={t('author')}
        hint={hints('author')}
        maxLength={MAX_OWNER}
        spellCheck={false}
      />
      <Field
        name="ownerName"
        label={t('ownerName')}
        hint={hints('ownerName', { party: party.name })}
        maxLength={MAX_OWNER}
        spellCheck={false}
      />
      <Field
        name="ownership"
        type="textarea"
        rows={3}
        label={t('ownership')}
        hint={hints('ownership')}
        maxLength={MAX_ACCOUNT}
        required={false}
      />
    </>
  );
}

/** How it came to be, and where the public first met it. */
async function OriginFields() {
  const [t, hints, details] = await Promise.all([
    getTranslations('claim.fields'),
    getTranslations('claim.hints'),
    getTranslations('claim.details'),
  ]);
  return (
    <>
      <h2>{details('origin')}</h2>
      <Field
        name="creation"
        type="textarea"
        label={t('creation')}
        hint={hints('creation')}
        maxLength={MAX_ACCOUNT}
      />
      <Field name="createdOn" type="date" label={t('createdOn')} hint={hints('createdOn')} width="short" />
      <h2>{details('publicationTitle')}</h2>
      <p className="hint">{details('publicationNote')}</p>
      <Field
        name="publication"
        type="textarea"
        rows={3}
        label={t('publication')}
        hint={hints('publication')}
        maxLength={MAX_ACCOUNT}
        required={false}
      />
      <Field
        name="publishedOn"
        type="date"
        label={t('publishedOn')}
        hint={hints('publishedOn')}
        width="short"
        required={false}
      />
    </>
  );
}

/** The account of the work that becomes the Copyright Claim Statement. */
export async function ClaimStep({ right, place }: { right: RightView; place?: ReportPlace }) {
  const { id, reference, data, party } = right;
  const { title, workKind, author, ownerName, ownership, creation, createdOn, publication, publishedOn } =
    data;
  const [t, c, messages] = await Promise.all([
    getTranslations('claim.details'),
    getTranslations('common.form'),
    sentences(ERRORS),
  ]);
  return (
    <>
      <PageHeader eyebrow={place ? undefined : reference} title={t('title')} lead={t('lead')} />
      <ClaimForm
        action={place?.save ?? saveStatement}
        errorTitle={c('errorTitle')}
        messages={messages}
        initial={{
          ...{ title, workKind, author, ownerName, ownership },
          ...{ creation, createdOn, publication, publishedOn },
        }}
      >
        <input type="hidden" name="id" value={id} />
        <PlaceFields place={place} />
        <h2>{t('work')}</h2>
        <WorkFields party={party} />
        <OriginFields />
        <StepActions back={place?.before ?? `/rights/${id}/registration`} />
      </ClaimForm>
    </>
  );
}
