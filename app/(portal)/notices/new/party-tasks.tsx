import { getTranslations } from 'next-intl/server';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { TaskList, type Task } from '@/components/ui/task-list';
import type { PartyReadiness } from '@/lib/notices/readiness';
import { IdentityStatus, stateOf } from '../../identity/identity-status';
import { LetterStandingChip } from '../../authorizations/letter-standing';

type Rights = PartyReadiness['rights'];

/** Of several rights the one nearest to being verified says most; those that went nowhere come last. */
const NEAREST = ['VERIFIED', 'IN_REVIEW', 'SUBMITTED', 'NEEDS_INFO', 'DRAFT', 'EXPIRED', 'REJECTED'] as const;
const nearest = (rights: Rights) =>
  NEAREST.map((status) => rights.find((row) => row.status === status)).find(Boolean)?.status;

/** An agent's letter, as a task of its own. */
async function letterTask({ partyId, letter, identity }: PartyReadiness): Promise<Task[]> {
  if (letter === null || identity === null) return [];
  const t = await getTranslations('letters');
  return [
    {
      key: `letter-${partyId}`,
      title: t('title'),
      href: `/identity/${identity.id}#letters`,
      hint: t(letter.state === 'none' ? 'list.none' : 'list.lead'),
      status: <LetterStandingChip standing={letter} />,
    },
  ];
}

async function tasksFor(party: PartyReadiness | null): Promise<Task[]> {
  const [t, states] = await Promise.all([getTranslations('notices.new.task'), getTranslations('states')]);
  const key = party?.partyId ?? 'none';
  const identity = party?.identity;
  const right = nearest(party?.rights ?? []);
  const none = <Chip tone="neutral">{t('none')}</Chip>;
  return [
    {
      key: `identity-${key}`,
      title: t('identity'),
      href: identity ? `/identity/${identity.id}` : '/identity/new',
      hint: identity ? states(`identity.${stateOf(identity)}.meaning`) : t('identityNone'),
      status: identity ? <IdentityStatus identity={identity} /> : none,
    },
    ...(party ? await letterTask(party) : []),
    {
      key: `right-${key}`,
      title: t('right'),
      href: right ? '/rights' : '/rights/new',
      hint: right ? states(`right.${right}.meaning`) : t('rightNone'),
      status: right ? (
        <StatusChip tone={toneOf('right', right)} label={states(`right.${right}.label`)} />
      ) : (
        none
      ),
    },
  ];
}

/** What a party still lacks before it can file, and how far each is. Without a party: where everybody begins. */
export async function PartyTasks({ party }: { party: PartyReadiness | null }) {
  const t = await getTranslations('notices.new');
  const tasks = await tasksFor(party);
  return (
    <Card flush title={party ? t('missingFor', { name: party.name }) : undefined}>
      <TaskList tasks={tasks} />
    </Card>
  );
}
