import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { TaskList } from '@/components/ui/task-list';
import { partyTasks, type PartyReadiness } from '@/lib/notices/readiness';
import { TaskChip } from './task-chip';

/** Where each task of a party leads; nowhere while it cannot be started. */
function linksOf(party: PartyReadiness, tasks: ReturnType<typeof partyTasks>) {
  const { identity, partyId, ready, draftId, rights } = party;
  const noticeLink = ready ? '/notices/new' : undefined;
  const rightLink = rights.length > 0 ? '/rights' : `/rights/new?party=${partyId}`;
  return {
    identity: identity ? `/identity/${identity.id}` : '/identity/new',
    right: identity && tasks.right === 'not_started' ? `/rights/new?party=${partyId}` : identity && rightLink,
    notice: draftId === null ? noticeLink : `/notices/${draftId}`,
  };
}

const TASKS = ['identity', 'right', 'notice'] as const;

/** The three tasks on a party's way to its first notice. */
export async function PartyTasks({ party }: { party: PartyReadiness }) {
  const t = await getTranslations('overview');
  const states = partyTasks(party);
  const links = linksOf(party, states);
  return (
    <Card flush title={party.name || t('parties.unnamed')} as="div">
      <TaskList
        tasks={TASKS.map((task) => ({
          key: `${task}-${party.partyId}`,
          title: t(`task.${task}`),
          href: links[task] ?? undefined,
          hint: t(`task.${task}Hint`),
          status: <TaskChip state={links[task] ? states[task] : 'blocked'} />,
        }))}
      />
    </Card>
  );
}
