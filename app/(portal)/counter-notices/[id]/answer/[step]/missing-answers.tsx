import { getTranslations } from 'next-intl/server';
import { NoticeBox } from '@/components/ui/notice-box';
import { TextLink } from '@/components/ui/text-link';
import { RESPONSE_STEPS, type MissingInResponse } from '@/lib/counter-notices/response-steps';
import { errorText } from '@/lib/web/error-text';

/** What still keeps the answer from being sent, each with the way to it. */
export async function MissingAnswers({ id, missing }: { id: string; missing: MissingInResponse }) {
  const steps = RESPONSE_STEPS.filter((step) => step in missing);
  if (steps.length === 0) return null;
  const [t, s, say] = await Promise.all([
    getTranslations('counterNotices.answer.check'),
    getTranslations('counterNotices.steps'),
    errorText(),
  ]);
  return (
    <NoticeBox tone="warn" title={t('missingTitle')}>
      <ul>
        {steps.map((step) => (
          <li key={step}>
            <TextLink href={`/counter-notices/${id}/answer/${step}?from=check`}>{s(step)}</TextLink>
            {`: ${say(missing[step] ?? 'step_unanswered')}`}
          </li>
        ))}
      </ul>
    </NoticeBox>
  );
}
