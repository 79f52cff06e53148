import { getTranslations } from 'next-intl/server';
import { RadioGroup } from '@/components/forms/choices';
import { Field } from '@/components/forms/field';
import type { RightView } from '@/lib/rights/queries';
import { MAX_CLAIMS, MAX_GOODS, MAX_OWNER, PATENT_KINDS } from '@/lib/rights/schema';

/** Which kind of patent it is. */
export async function PatentKindField() {
  const t = await getTranslations('rights');
  const choices = PATENT_KINDS.map((kind) => ({
    value: kind,
    label: t(`patentKinds.${kind}.label`),
    hint: t(`patentKinds.${kind}.hint`),
  }));
  return <RadioGroup name="patentKind" label={t('details.patentKind')} choices={choices} />;
}

/** The fields that only rights of this kind have. */
export async function OwnFields({ kind }: Pick<RightView, 'kind'>) {
  const t = await getTranslations('rights.details');
  switch (kind) {
    case 'TRADEMARK':
      return (
        <>
          <Field
            name="niceClasses"
            label={t('niceClasses')}
            hint={t('niceHint')}
            width="half"
            spellCheck={false}
          />
          <Field
            name="goods"
            type="textarea"
            label={t('goods')}
            hint={t('goodsHint')}
            maxLength={MAX_GOODS}
          />
        </>
      );
    case 'PATENT':
      return (
        <Field
          name="claims"
          type="textarea"
          label={t('claims')}
          hint={t('claimsHint')}
          maxLength={MAX_CLAIMS}
          required={false}
        />
      );
    case 'COPYRIGHT':
      return <Field name="author" label={t('author')} hint={t('authorHint')} maxLength={MAX_OWNER} />;
  }
}
