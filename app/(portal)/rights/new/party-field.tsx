import { getTranslations } from 'next-intl/server';
import type { StateOf } from '@/components/case/status-tone';
import { RadioGroup } from '@/components/forms/choices';
import { Select } from '@/components/forms/select';
import type { PartyChoice } from '@/lib/identities/queries';

/** More than these are a list to choose from rather than buttons. */
const MOST_BUTTONS = 7;

/** Whose right it is. */
export async function PartyField({ parties }: { parties: readonly PartyChoice[] }) {
  const [t, states] = await Promise.all([getTranslations('rights.new'), getTranslations('states.identity')]);
  const words = { name: 'partyId', label: t('party'), hint: t('choosePartyHint') };
  const choices = parties.map(({ id, name, identityStatus }) => ({
    value: id,
    label: name,
    hint: t('identityState', { status: states(`${identityStatus as StateOf<'identity'>}.label`) }),
  }));
  return choices.length > MOST_BUTTONS ? (
    <Select {...words} options={choices} blank={t('chooseParty')} />
  ) : (
    <RadioGroup {...words} choices={choices} />
  );
}
