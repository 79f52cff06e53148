import { getTranslations } from 'next-intl/server';
import { RadioGroup } from '@/components/forms/choices';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/ui/submit-button';
import type { PartyReadiness } from '@/lib/notices/readiness';
import { start } from './actions';

/** For whom the notice is; not asked where only one can file. */
export async function StartForm({ ready }: { ready: readonly PartyReadiness[] }) {
  const [t, common] = await Promise.all([getTranslations('notices.new'), getTranslations('common.form')]);
  const [only] = ready;
  return (
    <Form action={start} errorTitle={common('errorTitle')}>
      {only && ready.length === 1 ? (
        <>
          <input type="hidden" name="partyId" value={only.partyId} />
          <p>{t('partyIs', { name: only.name })}</p>
        </>
      ) : (
        <RadioGroup
          name="partyId"
          label={t('party')}
          boxed
          choices={ready.map(({ partyId, name }) => ({ value: partyId, label: name }))}
        />
      )}
      <div className="actions">
        <SubmitButton>{t('start')}</SubmitButton>
      </div>
    </Form>
  );
}
