import { getTranslations } from 'next-intl/server';
import { Steps, type Step } from '@/components/ui/steps';
import type { ResponseDraft } from '@/lib/counter-notices/response-draft';
import { responseSteps, type ResponseStep } from '@/lib/counter-notices/response-steps';
import { isLegal } from '@/lib/notices/source';
import { stepWords } from './step-words';

interface Props {
  id: string;
  current: ResponseStep;
  draft: ResponseDraft;
}

/** Where one is in the answer; what lies behind can be gone back to. */
export async function ResponseStepper({ id, current, draft }: Props) {
  const c = await getTranslations('common.steps');
  const names = responseSteps(draft.settles, isLegal(draft.counterNotice.notice));
  const words = await Promise.all(names.map((name) => stepWords(name, draft)));
  const at = names.indexOf(current);
  const steps = names.map((key, index): Step => {
    const label = words[index]?.name ?? '';
    if (key === current) return { key, label, state: 'now' };
    const done = index < at && !(key in draft.missing);
    return done
      ? { key, label, state: 'done', href: `/counter-notices/${id}/answer/${key}` }
      : { key, label, state: 'todo' };
  });
  const place = { current: at + 1, total: names.length, title: words[at]?.name ?? '' };
  return <Steps label={c('label')} summary={c('progress', place)} steps={steps} />;
}
