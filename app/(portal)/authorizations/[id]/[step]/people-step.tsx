import { getTranslations } from 'next-intl/server';
import { PlaceFields, type ReportPlace } from '@/app/report/report-place';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { PageHeader } from '@/components/ui/page-header';
import type { LetterView } from '@/lib/authorizations/queries';
import { MAX_NAME } from '@/lib/identities/schema';
import { StepActions } from '../../../identity/step-actions';
import { savePeople } from '../../actions';

/** Who is authorized, and who signed as what. */
export async function PeopleStep({ letter, place }: { letter: LetterView; place?: ReportPlace }) {
  const { id, reference, data, party } = letter;
  const [t, c] = await Promise.all([getTranslations('letters'), getTranslations('common.form')]);
  const { agentName, signedBy, signedAs } = data;
  const back = party.identity ? `/identity/${party.identity.id}` : `/authorizations/${id}`;
  return (
    <>
      <PageHeader
        eyebrow={place ? undefined : reference}
        title={t('people.title')}
        lead={t('people.lead', { holder: data.holderName })}
      />
      <Form
        action={place?.save ?? savePeople}
        errorTitle={c('errorTitle')}
        initial={{ agentName, signedBy, signedAs }}
      >
        <input type="hidden" name="id" value={id} />
        <PlaceFields place={place} />
        <Field
          name="agentName"
          label={t('fields.agentName')}
          hint={t('people.agentHint')}
          maxLength={MAX_NAME}
        />
        <Field
          name="signedBy"
          label={t('fields.signedBy')}
          hint={t('people.signedByHint')}
          maxLength={MAX_NAME}
        />
        <Field
          name="signedAs"
          label={t('fields.signedAs')}
          hint={t('people.signedAsHint')}
          maxLength={MAX_NAME}
        />
        <StepActions back={place?.before ?? back} />
      </Form>
    </>
  );
}
