import { getTranslations } from 'next-intl/server';
import { Steps, type Step } from '@/components/ui/steps';
import type { ReportView } from '@/lib/reports/queries';
import { pageBeforehand, partOf, REPORT_PARTS, type ReportPage, type ReportPart } from '@/lib/reports/steps';

/** How far a part of the form is. */
export function partState({ pages, incomplete }: ReportView, part: ReportPart) {
  const own = pages.filter((page) => partOf(page) === part);
  return { own, done: part !== 'check' && own.length > 0 && own.every((page) => !incomplete[page]) };
}

/** Where one is in the form; what can be answered now can be gone to. */
export async function ReportSteps({ report, page }: { report: ReportView; page: ReportPage }) {
  const [t, c] = await Promise.all([getTranslations('report'), getTranslations('common.steps')]);
  const steps = REPORT_PARTS.flatMap((part): Step[] => {
    const { own, done } = partState(report, part);
    const [first] = own;
    if (!first) return [];
    const label = t(`parts.${part}`);
    if (partOf(page) === part) return [{ key: part, label, state: 'now' }];
    const open = pageBeforehand(first, report.answers) === null;
    return [
      {
        key: part,
        label,
        state: done ? 'done' : 'todo',
        href: open ? `/report/${report.id}/${first}` : undefined,
      },
    ];
  });
  const current = report.pages.indexOf(page) + 1;
  const summary = c('progress', { current, total: report.pages.length, title: t(`pages.${page}`) });
  return <Steps label={t('stepsLabel')} summary={summary} steps={steps} />;
}
