import { getTranslations } from 'next-intl/server';
import { CheckboxGroup, RadioGroup } from '@/components/forms/choices';
import { RETRACTIONS } from '@/lib/counter-notices/schema';
import { isLegal } from '@/lib/notices/source';
import { keepRetracted } from '../../../actions';
import { ResponseForm, type ResponseProps } from './response-form';
import { ResponseHeader } from './response-header';

/** Dispute it, or let go of some or all of the listings. */
export async function ListingsStep(props: ResponseProps) {
  const { counterNotice, open, letGo, settles, response } = props.draft;
  const [t, v, l] = await Promise.all([
    getTranslations('counterNotices.answer.listings'),
    getTranslations('counterNotices.view'),
    getTranslations('legal.listings'),
  ]);
  const legal = isLegal(counterNotice.notice);
  const which = (
    <CheckboxGroup
      name="listings"
      label={t('which')}
      choices={open.map(({ reportedListingId, reportedListing: { listing } }) => ({
        value: reportedListingId,
        label: listing.title ?? v('untitled'),
        hint: v('item', { id: listing.externalId }),
      }))}
    />
  );
  // one listing is disputed or let go of: there is no part of it
  const extents = RETRACTIONS.filter((extent) => extent !== 'some' || open.length > 1);
  const choices = extents.map((extent) => ({
    value: extent,
    label: legal ? l(extent) : t(extent),
    hint: legal ? l(`${extent}Hint`) : t(`${extent}Hint`),
    reveal: extent === 'some' ? which : undefined,
  }));
  const answered = letGo.length > 0 || response.explanation !== '' || response.forum !== '';
  const chosen = settles ? 'all' : letGo.length > 0 ? 'some' : answered ? 'none' : '';
  return (
    <>
      <ResponseHeader step="listings" draft={props.draft} />
      <ResponseForm
        {...props}
        action={keepRetracted}
        initial={{ extent: chosen, listings: settles ? [] : letGo }}
      >
        <RadioGroup name="extent" label={t('extent')} hideLabel boxed choices={choices} />
      </ResponseForm>
    </>
  );
}
