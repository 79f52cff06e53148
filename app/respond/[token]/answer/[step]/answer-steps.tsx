import { getTranslations } from 'next-intl/server';
import { Steps, type Step } from '@/components/ui/steps';
import type { CounterDraft } from '@/lib/counter-notices/seller-case';
import { COUNTER_STEPS, type CounterStep } from '@/lib/counter-notices/steps';

interface Props {
  token: string;
  current: CounterStep;
  draft: CounterDraft;
}

/** Where one is in the counter-notice; what is complete can be gone back to. */
export async function AnswerSteps({ token, current, draft }: Props) {
  const [t, c] = await Promise.all([getTranslations('respond.steps'), getTranslations('common.steps')]);
  const begun = draft.defenceCode !== null;
  const steps = COUNTER_STEPS.map((key): Step => {
    const label = t(key);
    if (key === current) return { key, label, state: 'now' };
    // listings are proposed and files may be none: before the defence is given neither has been seen
    const done = key !== 'check' && !(key in draft.missing) && (begun || key === 'listings');
    return done
      ? { key, label, state: 'done', href: `/respond/${token}/answer/${key}` }
      : { key, label, state: 'todo' };
  });
  const place = { current: COUNTER_STEPS.indexOf(current) + 1, total: steps.length, title: t(current) };
  return <Steps label={c('label')} summary={c('progress', place)} steps={steps} />;
}
