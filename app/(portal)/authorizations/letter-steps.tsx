import { getTranslations } from 'next-intl/server';
import { Steps, type Step } from '@/components/ui/steps';
import type { LetterView } from '@/lib/authorizations/queries';
import { isLetterStepDone, LETTER_STEPS, type LetterStep } from '@/lib/authorizations/steps';

/** Where one is in adding a letter; what is complete can be gone back to. */
export async function LetterSteps({ current, letter }: { current: LetterStep; letter: LetterView }) {
  const [t, c] = await Promise.all([getTranslations('letters.steps'), getTranslations('common.steps')]);
  const steps = LETTER_STEPS.map((key): Step => {
    const label = t(key);
    if (key === current) return { key, label, state: 'now' };
    if (!isLetterStepDone(key, letter.incomplete)) return { key, label, state: 'todo' };
    return { key, label, state: 'done', href: `/authorizations/${letter.id}/${key}` };
  });
  const place = { current: LETTER_STEPS.indexOf(current) + 1, total: steps.length, title: t(current) };
  return <Steps label={c('label')} summary={c('progress', place)} steps={steps} />;
}
