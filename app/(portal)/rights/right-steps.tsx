import { getTranslations } from 'next-intl/server';
import { GuideLink } from '@/components/site/guide-link';
import { Steps, type Step } from '@/components/ui/steps';
import type { RightView } from '@/lib/rights/queries';
import { isRightStepDone, rightSteps, type RightStep } from '@/lib/rights/steps';

/** Where one is in registering a right; what is complete can be gone back to. */
export async function RightSteps({ current, right }: { current: RightStep; right: RightView }) {
  const [t, c] = await Promise.all([getTranslations('rights.steps'), getTranslations('common.steps')]);
  const asked = rightSteps(right.data);
  const name = (key: RightStep) => t(key === 'files' && right.data.proof === 'STATEMENT' ? 'proof' : key);
  const steps = asked.map((key): Step => {
    const label = name(key);
    if (key === current) return { key, label, state: 'now' };
    if (!isRightStepDone(key, right.incomplete)) return { key, label, state: 'todo' };
    return { key, label, state: 'done', href: `/rights/${right.id}/${key}` };
  });
  const place = { current: asked.indexOf(current) + 1, total: steps.length, title: name(current) };
  return (
    <>
      <Steps label={c('label')} summary={c('progress', place)} steps={steps} />
      <GuideLink slug="register-right" />
    </>
  );
}
