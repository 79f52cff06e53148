import { getTranslations } from 'next-intl/server';
import { RadioGroup } from '@/components/forms/choices';
import { Form } from '@/components/forms/form';
import { MARKETPLACE_CODES, marketplaces } from '@/lib/marketplaces/marketplaces';
import { saveMarketplaceStep } from '../actions';
import { StepButtons } from '../step-buttons';
import { StepFrame } from '../step-frame';
import type { StepProps } from './step-props';

export async function MarketplaceStep({ draft, back }: StepProps) {
  const [t, common, market] = await Promise.all([
    getTranslations('notices.edit'),
    getTranslations('common'),
    getTranslations('marketplaces.name'),
  ]);
  return (
    <StepFrame draft={draft} step="marketplace" title={t('marketplace.title')} lead={t('marketplace.lead')}>
      <Form
        action={saveMarketplaceStep}
        errorTitle={common('form.errorTitle')}
        initial={draft.marketplace ? { marketplace: draft.marketplace } : {}}
      >
        <RadioGroup
          name="marketplace"
          label={t('marketplace.title')}
          hideLabel
          boxed
          choices={MARKETPLACE_CODES.map((code) => ({
            value: code,
            label: market(code),
            hint: t('marketplace.hosts', { host: marketplaces[code].hosts[0] ?? '' }),
          }))}
        />
        <StepButtons draft={draft} back={back} />
      </Form>
    </StepFrame>
  );
}
