import { getTranslations } from 'next-intl/server';
import { Timeline } from '@/components/case/timeline';

const STEPS = [
  { step: 'send', who: 'you' },
  { step: 'acknowledge', who: 'platform' },
  { step: 'complete', who: 'review' },
  { step: 'remove', who: 'marketplace' },
  { step: 'forward', who: 'review' },
  { step: 'end', who: 'platform' },
] as const;

/** The legal procedure, from a mail to the end of the statute's clock. */
export async function AfterMail() {
  const t = await getTranslations('public.how');
  return (
    <Timeline
      items={STEPS.map(({ step, who }) => ({
        key: step,
        title: t(`mail.${step}`),
        who: t(`after.${who}Who`),
        detail: t(`mail.${step}Text`),
        state: step === 'end' ? 'now' : 'done',
      }))}
    />
  );
}
