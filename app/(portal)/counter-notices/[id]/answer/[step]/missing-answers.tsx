import { getTranslations } from 'next-intl/server';
import { NoticeBox } from '@/components/ui/notice-box';
import { TextLink } from '@/components/ui/text-link';
import type { ResponseDraft } from '@/lib/counter-notices/response-draft';
import { RESPONSE_STEPS } from '@/lib/counter-notices/response-steps';
import { errorText } from '@/lib/web/error-text';
import { stepWords } from './step-words';

/** What still keeps the answer from being sent, each with the way to it. */
export async function MissingAnswers({ id, draft }: { id: string; draft: ResponseDraft }) {
  const { missing } = draft;
  const steps = RESPONSE_STEPS.filter((step) => step in missing);
  if (steps.length === 0) return null;
  const [t, say, words] = await Promise.all([
    getTranslations('counterNotices.answer.check'),
    errorText(),
    Promise.all(steps.map((step) => stepWords(step, draft))),
  ]);
  return (
    <NoticeBox tone="warn" title={t('missingTitle')}>
      <ul>
        {steps.map((step, index) => (
          <li key={step}>
            <TextLink href={`/counter-notices/${id}/answer/${step}?from=check`}>
              {words[index]?.name}
            </TextLink>
            {`: ${say(missing[step] ?? 'step_unanswered')}`}
          </li>
        ))}
      </ul>
    </NoticeBox>
  );
}
