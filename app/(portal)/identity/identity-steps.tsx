import { getTranslations } from 'next-intl/server';
import { GuideLink } from '@/components/site/guide-link';
import { Steps, type Step } from '@/components/ui/steps';
import type { IdentityView } from '@/lib/identities/queries';
import { IDENTITY_STEPS, isStepDone, type IdentityStep } from '@/lib/identities/steps';
import { isIdentityDraft } from '@/lib/identities/transitions';

interface Props {
  current: IdentityStep;
  /** absent while there is none yet */
  identity?: IdentityView;
}

/** Where one is in proving an identity; what is complete can be gone back to. */
export async function IdentitySteps({ current, identity }: Props) {
  const [t, c] = await Promise.all([getTranslations('identity.steps'), getTranslations('common.steps')]);
  const steps = IDENTITY_STEPS.map((key): Step => {
    const label = t(key);
    if (key === current) return { key, label, state: 'now' };
    if (!identity || !isStepDone(key, identity.incomplete)) return { key, label, state: 'todo' };
    // whose identity it is, is settled with the first submission
    const href =
      key === 'kind' && !isIdentityDraft(identity.status) ? undefined : `/identity/${identity.id}/${key}`;
    return { key, label, state: 'done', href };
  });
  const place = { current: IDENTITY_STEPS.indexOf(current) + 1, total: steps.length, title: t(current) };
  return (
    <>
      <Steps label={c('label')} summary={c('progress', place)} steps={steps} />
      <GuideLink slug="prove-identity" />
    </>
  );
}
