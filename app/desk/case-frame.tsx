import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CaseStrip } from '@/components/desk/case-strip';
import { DeskKeys } from '@/components/desk/desk-keys';
import { QueueSide } from '@/components/desk/queue-side';
import { classNames } from '@/components/ui/class-names';
import { Main } from '@/components/ui/main';
import type { SignedIn } from '@/lib/accounts/session';
import { readCursor } from '@/lib/web/queue-cursor';
import { DoneMessage } from './done-message';
import { caseKeyTexts, type CaseKey } from './key-texts';
import { deskPath, once, type DeskQuery, type QueueName } from './queue-name';
import { WAITING } from './waiting';

interface Props {
  actor: SignedIn;
  queue: QueueName;
  /** the case that is open */
  id: string;
  query: DeskQuery;
  title: string;
  facts: readonly ReactNode[];
  status: ReactNode;
  /** what stands in the columns: a paper and a form, a form that decides many things, or two sides and a form */
  layout?: 'decide' | 'sides';
  /** the keys its form has */
  keys: readonly CaseKey[];
  children: ReactNode;
}

/** A case of the desk: its head, its queue beside it, and the columns. */
export async function CaseFrame(props: Props) {
  const { actor, queue, id, query, title, facts, status, layout, keys, children } = props;
  const after = once(query.after);
  const [t, keyTexts, waiting] = await Promise.all([
    getTranslations('desk'),
    caseKeyTexts(keys),
    WAITING[queue](actor, readCursor(after)),
  ]);
  const pathOf = (to: { id: string } | undefined) => (to ? deskPath(queue, to.id, { after }) : null);
  const at = waiting.findIndex((row) => row.id === id);
  return (
    <Main width="full" className="desk-case">
      <CaseStrip
        title={title}
        facts={facts}
        status={status}
        neighbours={{
          previous: pathOf(waiting[at - 1]),
          // a case that is not in the queue any more is followed by the first that is
          next: pathOf(waiting[at + 1]),
          label: t('neighbours.label'),
          previousText: t('neighbours.previous'),
          nextText: t('neighbours.next'),
        }}
      >
        <DeskKeys texts={keyTexts} />
      </CaseStrip>
      <DoneMessage query={query} next />
      <div className={classNames('case-grid', layout && `case-grid-${layout}`)}>
        <QueueSide
          label={t('sideLabel')}
          back={{ href: deskPath(queue, null, { after }), text: t('backToQueue') }}
          items={waiting.map((row) => ({
            ...row,
            href: deskPath(queue, row.id, { after }),
            current: row.id === id,
          }))}
        />
        {children}
      </div>
    </Main>
  );
}
