import { getTranslations } from 'next-intl/server';
import { Chip } from '@/components/ui/chip';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/tone';
import type { TaskState } from '@/lib/notices/party-tasks';

type Shown = TaskState | 'blocked';

const LOOKS: Readonly<Record<Shown, { tone: Tone; icon?: IconName }>> = {
  blocked: { tone: 'neutral', icon: 'lock' },
  not_started: { tone: 'neutral' },
  in_progress: { tone: 'neutral', icon: 'pencil' },
  with_us: { tone: 'info' },
  attention: { tone: 'warn' },
  suspended: { tone: 'bad' },
  verified: { tone: 'ok' },
  done: { tone: 'ok' },
};

/** How far a task is. */
export async function TaskChip({ state }: { state: Shown }) {
  const t = await getTranslations('overview.task.state');
  return <Chip {...LOOKS[state]}>{t(state)}</Chip>;
}
