import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { DeskHeader } from '@/components/desk/desk-header';
import { PublicHeader } from '@/components/site/public-header';
import { MOST_WAITING } from '@/lib/counter-notices/queue-counts';
import { currentReviewer } from '@/lib/web/current-actor';
import { deskCounts } from '@/lib/web/desk-counts';
import { PATH_HEADER } from '@/lib/web/path-header';

const QUEUES = [
  ['notices', 'notices'],
  ['identities', 'identities'],
  ['rights', 'rights'],
  ['authorizations', 'authorizations'],
  ['counter-notices', 'counterNotices'],
  ['mail', 'mail'],
] as const;

/** Decides nothing: each page asks who is there. Whoever may not be here gets a 404 or the way to sign in from it. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const reviewer = await currentReviewer();
  if (!reviewer) {
    return (
      <>
        <PublicHeader />
        {children}
      </>
    );
  }
  const [t, counts, head] = await Promise.all([getTranslations('desk'), deskCounts(reviewer), headers()]);
  const here = head.get(PATH_HEADER) ?? '';
  const queues = QUEUES.map(([queue, name]) => {
    const count = counts[name];
    return {
      href: `/desk/${queue}`,
      label: t(`queue.${queue}.nav`),
      count: count > MOST_WAITING ? t('manyWaiting', { count: MOST_WAITING }) : String(count),
      current: here.startsWith(`/desk/${queue}`),
    };
  });
  return (
    <>
      <DeskHeader name={reviewer.name} queues={queues} countLabel={t('waiting')} />
      {children}
    </>
  );
}
