import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { TaskList, type Task } from '@/components/ui/task-list';
import { partyTasks, type TaskState } from '@/lib/notices/party-tasks';
import type { PartyReadiness } from '@/lib/notices/readiness';
import { TaskChip } from './task-chip';

/** The part of the list of rights that a state is about. */
const RIGHTS_SHOWN: Readonly<Partial<Record<TaskState, string>>> = {
  in_progress: '/rights?show=draft',
  with_us: '/rights?show=with_us',
  attention: '/rights?show=attention',
};

function rightLink({ identity, partyId }: PartyReadiness, state: TaskState): string | undefined {
  if (!identity) return undefined;
  return state === 'not_started' ? `/rights/new?party=${partyId}` : (RIGHTS_SHOWN[state] ?? '/rights');
}

function noticeLink({ draftId, ready, filed }: PartyReadiness): string | undefined {
  if (filed) return '/notices';
  if (draftId !== null) return `/notices/${draftId}`;
  return ready ? '/notices/new' : undefined;
}

const TASKS = ['identity', 'right', 'notice'] as const;

/** An agent's task between proving who the rights holder is and registering what is theirs. */
async function letterTask({ partyId, identity }: PartyReadiness, state: TaskState): Promise<Task> {
  const t = await getTranslations('letters');
  return {
    key: `letter-${partyId}`,
    title: t('title'),
    href: identity ? `/identity/${identity.id}#letters` : undefined,
    hint: t('list.lead'),
    status: <TaskChip state={identity ? state : 'blocked'} />,
  };
}

/** The tasks on a party's way to its first notice; those that cannot be started lead nowhere. */
export async function PartyTasks({ party }: { party: PartyReadiness }) {
  const t = await getTranslations('overview');
  const states = partyTasks(party);
  const links = {
    identity: party.identity ? `/identity/${party.identity.id}` : '/identity/new',
    right: rightLink(party, states.right),
    notice: noticeLink(party),
  };
  const tasks = TASKS.map((task): Task => ({
    key: `${task}-${party.partyId}`,
    title: t(`task.${task}`),
    href: links[task],
    hint: t(`task.${task}Hint`),
    status: <TaskChip state={links[task] ? states[task] : 'blocked'} />,
  }));
  if (states.letter) tasks.splice(1, 0, await letterTask(party, states.letter));
  return (
    <Card flush title={party.name || t('parties.unnamed')} aside={t('parties.tasks')}>
      <TaskList tasks={tasks} />
    </Card>
  );
}
