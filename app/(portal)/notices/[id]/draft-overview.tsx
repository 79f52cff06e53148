import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { TaskList, type Task } from '@/components/ui/task-list';
import type { SignedIn } from '@/lib/accounts/session';
import { getNoticeDraft, type NoticeDraft } from '@/lib/notices/draft';
import { NOTICE_STEPS, type NoticeStep } from '@/lib/notices/steps';
import { errorText } from '@/lib/web/error-text';
import { orNotFound } from '@/lib/web/or-not-found';
import { noticeTitle } from '../notice-title';
import { MailInstead } from './by-mail/instead';
import { editPath } from './edit/edit-path';
import { firstOpenStep, isStepDone, isStepStarted } from './edit/step-state';

const TONES = { done: 'ok', mend: 'warn', optional: 'neutral', open: 'neutral' } as const;

function stateOf(draft: NoticeDraft, step: NoticeStep): keyof typeof TONES {
  if (isStepDone(draft, step)) return 'done';
  if (draft.incomplete[step] && isStepStarted(draft, step)) return 'mend';
  return step === 'evidence' ? 'optional' : 'open';
}

/** A notice that is not filed yet: how far it is, and the way on, on whatever device. */
export async function DraftOverview({ actor, id }: { actor: SignedIn; id: string }) {
  const [t, common, title, say, draft] = await Promise.all([
    getTranslations('notices'),
    getTranslations('common'),
    noticeTitle(),
    errorText(),
    orNotFound(getNoticeDraft(actor, id)),
  ]);
  const tasks = NOTICE_STEPS.map((step): Task => {
    const state = stateOf(draft, step);
    const problem = state === 'mend' ? draft.incomplete[step] : undefined;
    return {
      key: step,
      title: t(`edit.step.${step}`),
      href: editPath({ id }, step),
      hint: problem && say(problem),
      status: <Chip tone={TONES[state]}>{t(`draft.${state}`)}</Chip>,
    };
  });
  const next = firstOpenStep(draft);
  return (
    <Main width="form">
      <PageHeader
        breadcrumb={[{ href: '/notices', label: t('list.title') }]}
        breadcrumbLabel={common('nav.breadcrumb')}
        eyebrow={<span className="mono">{draft.reference}</span>}
        title={title(draft)}
        lead={t('draft.lead')}
      />
      <Card flush title={t('draft.tasks')}>
        <TaskList tasks={tasks} />
      </Card>
      <div className="actions mt-6">
        <LinkButton variant="primary" href={editPath({ id }, next)}>
          {next === 'check' ? t('draft.fileNow') : t('draft.go', { step: t(`edit.step.${next}`) })}
        </LinkButton>
      </div>
      <MailInstead draft={draft} />
    </Main>
  );
}
