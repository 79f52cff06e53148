import { getTranslations } from 'next-intl/server';
import { Steps, type Step } from '@/components/ui/steps';
import type { ResponseDraft } from '@/lib/counter-notices/response-draft';
import { responseSteps, type ResponseStep } from '@/lib/counter-notices/response-steps';

interface Props {
  id: string;
  current: ResponseStep;
  draft: ResponseDraft;
}

/** Where one is in the answer; what lies behind can be gone back to. */
export async function ResponseStepper({ id, current, draft }: Props) {
  const [t, c] = await Promise.all([
    getTranslations('counterNotices.steps'),
    getTranslations('common.steps'),
  ]);
  const names = responseSteps(draft.settles);
  const at = names.indexOf(current);
  const steps = names.map((key, index): Step => {
    const label = t(key);
    if (key === current) return { key, label, state: 'now' };
    const done = index < at && !(key in draft.missing);
    return done
      ? { key, label, state: 'done', href: `/counter-notices/${id}/answer/${key}` }
      : { key, label, state: 'todo' };
  });
  const place = { current: at + 1, total: names.length, title: t(current) };
  return <Steps label={c('label')} summary={c('progress', place)} steps={steps} />;
}
