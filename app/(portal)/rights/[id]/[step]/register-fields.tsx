import { getTranslations } from 'next-intl/server';
import { Field } from '@/components/forms/field';
import { Select } from '@/components/forms/select';
import { officesFor } from '@/lib/rights/offices';
import type { RightView } from '@/lib/rights/queries';
import { MAX_OWNER, MAX_RIGHT_NUMBER } from '@/lib/rights/schema';

/** Where and under which number it is registered, and for whom. */
export async function RegisterFields({ right: { kind, party } }: { right: RightView }) {
  const [t, words, offices] = await Promise.all([
    getTranslations('rights.details'),
    getTranslations(`rights.details.${kind}`),
    getTranslations('rights.offices'),
  ]);
  return (
    <>
      <Select
        name="office"
        label={t('office')}
        hint={t('officeHint')}
        options={officesFor(kind).map((code) => ({ value: code, label: offices(code) }))}
        blank={t('chooseOffice')}
      />
      <Field
        name="number"
        label={words('number.label')}
        hint={words('number.hint') || undefined}
        maxLength={MAX_RIGHT_NUMBER}
        spellCheck={false}
        width="half"
      />
      <Field
        name="ownerName"
        label={t('ownerName')}
        hint={t('ownerHint', { party: party.name })}
        maxLength={MAX_OWNER}
        spellCheck={false}
      />
    </>
  );
}
