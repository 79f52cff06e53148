import { getTranslations } from 'next-intl/server';
import { StatusChip } from '@/components/case/status-chip';
import { Chip } from '@/components/ui/chip';
import type { Tone } from '@/components/ui/tone';
import type { SignedIn } from '@/lib/accounts/session';

interface Props {
  actor: SignedIn;
  /** waits for, or lies with, a reviewer */
  withUs: boolean;
  inReview: boolean;
  reviewer: { id: string; name: string } | null;
  /** how it stands once it has left the desk */
  label: string;
  tone: Tone;
}

/** How a case stands, as the desk sees it: waiting, open with somebody, or what became of it. */
export async function CaseStatus({ actor, withUs, inReview, reviewer, label, tone }: Props) {
  const t = await getTranslations('desk.state');
  if (!withUs) return <StatusChip tone={tone} label={label} />;
  if (!inReview || !reviewer) return <Chip tone="info">{t('waiting')}</Chip>;
  if (reviewer.id === actor.accountId) return <Chip tone="ok">{t('yours')}</Chip>;
  return <Chip tone="warn">{t('theirs', { name: reviewer.name })}</Chip>;
}
