import { getTranslations } from 'next-intl/server';
import { Field } from '@/components/forms/field';

/** The action as a reviewer reads it from the papers. */
export async function ProveFields() {
  const [t, l] = await Promise.all([getTranslations('legal.action'), getTranslations('legal.desk')]);
  return (
    <div className="grid gap-4">
      <p className="hint">{l('proveText')}</p>
      <Field name="forum" label={t('forum')} />
      <Field name="caseNumber" label={t('caseNumber')} hint={t('caseNumberHint')} />
      <Field name="filedOn" type="date" width="half" label={t('filedOn')} />
    </div>
  );
}
