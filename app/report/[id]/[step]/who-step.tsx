import { getTranslations } from 'next-intl/server';
import { kindChoices } from '@/app/(portal)/identity/kind-choices';
import { StepActions } from '@/app/(portal)/identity/step-actions';
import { RadioGroup } from '@/components/forms/choices';
import { Form } from '@/components/forms/form';
import { PageHeader } from '@/components/ui/page-header';
import type { SignedIn } from '@/lib/accounts/session';
import { listParties } from '@/lib/identities/queries';
import { isIdentityDraft } from '@/lib/identities/transitions';
import type { ReportView } from '@/lib/reports/queries';
import { saveWho } from '../../actions';
import { PlaceFields, type ReportPlace } from '../../report-place';

interface Props {
  actor: SignedIn;
  report: ReportView;
  place: ReportPlace;
}

/** Whose right it is: someone whose papers are on file already, or a new individual or entity. */
export async function WhoStep({ actor, report: { identity, letter }, place }: Props) {
  const [t, c, kinds, parties] = await Promise.all([
    getTranslations('report.who'),
    getTranslations('common.form'),
    kindChoices(),
    listParties(actor),
  ]);
  const onFile = parties.filter((party) => party.identityStatus && !isIdentityDraft(party.identityStatus));
  const chosen =
    identity &&
    (isIdentityDraft(identity.status)
      ? `${letter ? 'AGENT_' : ''}${identity.party.kind}`
      : identity.party.id);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Form action={saveWho} errorTitle={c('errorTitle')} initial={chosen ? { party: chosen } : {}}>
        <PlaceFields place={place} />
        <RadioGroup
          name="party"
          label={t('title')}
          hideLabel
          boxed
          choices={[
            ...onFile.map(({ id, name, reference }) => ({
              value: id,
              label: name,
              hint: t('onFile', { reference }),
            })),
            ...kinds,
            { value: 'AGENT_INDIVIDUAL', label: t('agentOfIndividual'), hint: t('agentHint') },
            { value: 'AGENT_ENTITY', label: t('agentOfEntity'), hint: t('agentHint') },
          ]}
        />
        <StepActions back={place.before} />
      </Form>
    </>
  );
}
