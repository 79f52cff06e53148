import { getTranslations } from 'next-intl/server';
import { CheckboxGroup } from '@/components/forms/choices';
import { keepListings } from '../actions';
import { StepForm, type StepProps } from './step-form';
import { StepHeader } from './step-header';

/** Which of the removed listings the seller answers for; all of them, unless some are left out. */
export async function ListingsStep(props: StepProps) {
  const { draft } = props;
  const t = await getTranslations('respond.case');
  const s = await getTranslations('respond.answer.listings');
  const choices = draft.choices.map(({ id, listing }) => ({
    value: id,
    label: listing.title ?? t('untitled'),
    hint: t('item', { id: listing.externalId }),
  }));
  return (
    <>
      <StepHeader step="listings" draft={draft} />
      <StepForm {...props} action={keepListings} initial={{ listings: draft.chosen.map(({ id }) => id) }}>
        <CheckboxGroup name="listings" label={s('title')} hideLabel boxed choices={choices} />
      </StepForm>
    </>
  );
}
