import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DeskHeader } from '@/components/desk/desk-header';
import { otherLanguages } from '@/components/site/other-languages';
import { PublicHeader } from '@/components/site/public-header';
import { MOST_WAITING } from '@/lib/counter-notices/queue-counts';
import { currentReviewer } from '@/lib/web/current-actor';
import { deskCounts } from '@/lib/web/desk-counts';

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
  const [t, c, counts, languages] = await Promise.all([
    getTranslations('desk'),
    getTranslations('common'),
    deskCounts(reviewer),
    otherLanguages(),
  ]);
  const queues = QUEUES.map(([queue, name]) => ({
    href: `/desk/${queue}`,
    label: t(`queue.${queue}.nav`),
    count: counts[name] > MOST_WAITING ? t('manyWaiting', { count: MOST_WAITING }) : String(counts[name]),
  }));
  const texts = {
    title: t('title'),
    nav: c('nav.main'),
    menu: c('nav.menu'),
    signOut: c('action.signOut'),
    waiting: t('waiting'),
  };
  return (
    <>
      <DeskHeader name={reviewer.name} queues={queues} languages={languages} texts={texts} />
      {children}
    </>
  );
}
