import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ReasonText } from '@/components/case/reason-text';
import { GuideLink } from '@/components/site/guide-link';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { Steps, type Step } from '@/components/ui/steps';
import type { NoticeDraft } from '@/lib/notices/draft';
import { NOTICE_STEPS, type NoticeStep } from '@/lib/notices/steps';
import { editPath } from './edit-path';
import { isStepDone } from './step-state';

interface Props {
  draft: NoticeDraft;
  step: NoticeStep;
  title: ReactNode;
  lead?: ReactNode;
  width?: 'form' | 'prose';
  children: ReactNode;
}

/** A page of filing: where one is, what is asked, and in a notice that came back what the reviewer wants. */
export async function StepFrame({ draft, step, title, lead, width = 'form', children }: Props) {
  const [t, common] = await Promise.all([getTranslations('notices'), getTranslations('common')]);
  const returned = draft.returnText && <ReasonText title={t('edit.returned')} text={draft.returnText} />;
  // a report without an account has its own frame around all of its pages
  if (draft.report)
    return (
      <div className="filing">
        <PageHeader title={title} lead={lead} />
        {returned}
        {children}
      </div>
    );
  const steps = NOTICE_STEPS.map((name): Step => {
    const state = name === step ? 'now' : isStepDone(draft, name) ? 'done' : 'todo';
    const href = name === step ? undefined : editPath(draft, name);
    return { key: name, label: t(`edit.step.${name}`), state, href };
  });
  const progress = t('edit.progress', {
    current: NOTICE_STEPS.indexOf(step) + 1,
    total: NOTICE_STEPS.length,
    title: t(`edit.step.${step}`),
  });
  return (
    <Main width={width} className="filing">
      <div>
        <Steps label={t('edit.steps')} summary={progress} steps={steps} />
        <GuideLink slug="file-notice" />
        <PageHeader
          breadcrumb={[{ href: '/notices', label: t('list.title') }]}
          breadcrumbLabel={common('nav.breadcrumb')}
          eyebrow={
            <a className="link mono" href={`/notices/${draft.id}`}>
              {draft.reference}
            </a>
          }
          title={title}
          lead={lead}
        />
        {returned}
      </div>
      {children}
    </Main>
  );
}
