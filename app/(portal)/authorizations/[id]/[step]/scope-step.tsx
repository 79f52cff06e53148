import { getTranslations } from 'next-intl/server';
import { PlaceFields, type ReportPlace } from '@/app/report/report-place';
import { CheckboxGroup, RadioGroup } from '@/components/forms/choices';
import { Form } from '@/components/forms/form';
import { PageHeader } from '@/components/ui/page-header';
import type { LetterView } from '@/lib/authorizations/queries';
import { LETTER_MARKETPLACES } from '@/lib/authorizations/schema';
import { StepActions } from '../../../identity/step-actions';
import { saveScope } from '../../actions';

/** Which rights and marketplaces it covers. */
export async function ScopeStep({ letter, place }: { letter: LetterView; place?: ReportPlace }) {
  const { id, reference, data, rights } = letter;
  const [t, c, market, kinds] = await Promise.all([
    getTranslations('letters'),
    getTranslations('common.form'),
    getTranslations('marketplaces.name'),
    getTranslations('rights.kinds'),
  ]);
  const chosen = (
    <CheckboxGroup
      name="rightIds"
      label={t('covers.rightsChosen')}
      choices={rights.map(({ id: value, kind, title, number }) => ({
        value,
        label: title || kinds(`${kind}.label`),
        hint: [kinds(`${kind}.label`), number].filter(Boolean).join(' · '),
      }))}
    />
  );
  const scopes = [
    { value: 'all', label: t('scope.all') },
    ...(rights.length > 0 ? [{ value: 'chosen', label: t('scope.chosen'), reveal: chosen }] : []),
  ];
  return (
    <>
      <PageHeader eyebrow={place ? undefined : reference} title={t('covers.title')} lead={t('covers.lead')} />
      <Form
        action={place?.save ?? saveScope}
        errorTitle={c('errorTitle')}
        initial={{
          scope: data.allRights ? 'all' : 'chosen',
          rightIds: data.rightIds,
          marketplaces: data.marketplaces,
        }}
      >
        <input type="hidden" name="id" value={id} />
        <PlaceFields place={place} />
        <RadioGroup
          name="scope"
          label={t('covers.rights')}
          hint={rights.length > 0 ? undefined : t('covers.noRights', { holder: data.holderName })}
          boxed
          choices={scopes}
        />
        <CheckboxGroup
          name="marketplaces"
          label={t('covers.marketplaces')}
          choices={LETTER_MARKETPLACES.map((code) => ({ value: code, label: market(code) }))}
        />
        <StepActions back={place?.before ?? `/authorizations/${id}/holder`} />
      </Form>
    </>
  );
}
