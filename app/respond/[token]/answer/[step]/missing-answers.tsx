import { getTranslations } from 'next-intl/server';
import { NoticeBox } from '@/components/ui/notice-box';
import { TextLink } from '@/components/ui/text-link';
import { COUNTER_STEPS, type MissingSteps } from '@/lib/counter-notices/steps';
import { errorText } from '@/lib/web/error-text';

/** What still keeps the counter-notice from being sent, each with the way to it. */
export async function MissingAnswers({ token, missing }: { token: string; missing: MissingSteps }) {
  const steps = COUNTER_STEPS.filter((step) => step in missing);
  if (steps.length === 0) return null;
  const [t, s, say] = await Promise.all([
    getTranslations('respond.answer.check'),
    getTranslations('respond.steps'),
    errorText(),
  ]);
  return (
    <NoticeBox tone="warn" title={t('missingTitle')}>
      <ul>
        {steps.map((step) => (
          <li key={step}>
            <TextLink href={`/respond/${token}/answer/${step}?from=check`}>{s(step)}</TextLink>
            {`: ${say(missing[step] ?? 'step_unanswered')}`}
          </li>
        ))}
      </ul>
    </NoticeBox>
  );
}
