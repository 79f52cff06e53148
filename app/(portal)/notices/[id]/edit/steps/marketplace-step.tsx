import { getTranslations } from 'next-intl/server';
import { RadioGroup } from '@/components/forms/choices';
import { Form } from '@/components/forms/form';
import { letterProblem } from '@/lib/authorizations/coverage';
import { MARKETPLACE_CODES, marketplaces } from '@/lib/marketplaces/marketplaces';
import { errorText } from '@/lib/web/error-text';
import { LetterNote } from '../../../../authorizations/letter-note';
import { saveMarketplaceStep } from '../actions';
import { StepButtons } from '../step-buttons';
import { StepFrame } from '../step-frame';
import type { StepProps } from './step-props';

export async function MarketplaceStep({ draft, back }: StepProps) {
  const [t, common, market, say, l] = await Promise.all([
    getTranslations('notices.edit'),
    getTranslations('common'),
    getTranslations('marketplaces.name'),
    errorText(),
    getTranslations('letters'),
  ]);
  const { letters, incomplete } = draft;
  const outside = (marketplace: string) =>
    letters !== null && letterProblem(letters, { marketplace, rightId: null }) !== null;
  const lost = draft.marketplace && incomplete.marketplace;
  return (
    <StepFrame draft={draft} step="marketplace" title={t('marketplace.title')} lead={t('marketplace.lead')}>
      {lost && <LetterNote identityId={draft.party.identity?.id}>{say(lost)}</LetterNote>}
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
            disabled: outside(code),
            hint: outside(code)
              ? l('choice.marketplaceOutside')
              : t('marketplace.hosts', { host: marketplaces[code].hosts[0] ?? '' }),
          }))}
        />
        <StepButtons draft={draft} back={back} />
      </Form>
    </StepFrame>
  );
}
