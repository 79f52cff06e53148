import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { TaskList } from '@/components/ui/task-list';
import type { SignedIn } from '@/lib/accounts/session';
import type { PartyReadiness } from '@/lib/notices/readiness';
import { countersWaiting, identitiesWaiting, noticesWaiting, rightsWaiting } from './waiting-tasks';

/** What cannot go on without the reader, the most urgent first. */
export async function Waiting({ actor, parties }: { actor: SignedIn; parties: readonly PartyReadiness[] }) {
  const [t, ...found] = await Promise.all([
    getTranslations('overview.waiting'),
    countersWaiting(actor),
    noticesWaiting(actor),
    identitiesWaiting(parties),
    rightsWaiting(actor),
  ]);
  const tasks = found.flat();
  return (
    <Card flush accent={tasks.length > 0} title={t('title')}>
      {tasks.length > 0 ? <TaskList tasks={tasks} /> : <p className="overview-none">{t('none')}</p>}
    </Card>
  );
}
