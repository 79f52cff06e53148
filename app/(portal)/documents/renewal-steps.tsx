import { getTranslations } from 'next-intl/server';
import { Steps, type Step } from '@/components/ui/steps';

const KEYS = ['files', 'date'] as const;

/** Where one is in renewing a paper. */
export async function RenewalSteps({ current, path }: { current: (typeof KEYS)[number]; path: string }) {
  const [t, c] = await Promise.all([getTranslations('papers.renew.steps'), getTranslations('common.steps')]);
  const steps = KEYS.map((key): Step => {
    const label = t(key);
    if (key === current) return { key, label, state: 'now' };
    return key === 'files' ? { key, label, state: 'done', href: path } : { key, label, state: 'todo' };
  });
  const place = { current: KEYS.indexOf(current) + 1, total: KEYS.length, title: t(current) };
  return <Steps label={c('label')} summary={c('progress', place)} steps={steps} />;
}
