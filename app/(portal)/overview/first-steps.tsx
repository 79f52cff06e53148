import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { TaskList } from '@/components/ui/task-list';
import { TextLink } from '@/components/ui/text-link';
import { TaskChip } from './task-chip';

/** The overview of an account that has nothing yet: what to do first, and what each step opens. */
export async function FirstSteps({ name }: { name: string }) {
  const t = await getTranslations('overview');
  return (
    <Main width="prose">
      <PageHeader title={t('welcome', { name })} lead={t('welcomeLead')} />
      <Card flush accent title={t('first.title')}>
        <TaskList
          tasks={[
            {
              key: 'identity',
              title: t('task.identity'),
              href: '/identity/new',
              hint: t('task.identityHint'),
              status: <TaskChip state="not_started" />,
            },
            {
              key: 'right',
              title: t('task.right'),
              hint: t('task.rightHint'),
              status: <TaskChip state="blocked" />,
            },
            {
              key: 'notice',
              title: t('task.notice'),
              hint: t('task.noticeHint'),
              status: <TaskChip state="blocked" />,
            },
          ]}
        />
      </Card>
      <div className="actions mt-6">
        <LinkButton variant="primary" href="/identity/new">
          {t('first.begin')}
        </LinkButton>
        <TextLink href="/documents-needed">{t('first.documents')}</TextLink>
      </div>
    </Main>
  );
}
