import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DeskKeys } from '@/components/desk/desk-keys';
import { QueueTable, type QueueRow } from '@/components/desk/queue-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Main } from '@/components/ui/main';
import type { QueueKey } from '@/lib/identities/queue';
import { writeCursor } from '@/lib/web/queue-cursor';
import { DoneMessage } from './done-message';
import { queueKeyTexts } from './key-texts';
import { deskPath, type DeskQuery, type QueueName } from './queue-name';

interface Props {
  queue: QueueName;
  query: DeskQuery;
  columns: readonly string[];
  rows: readonly QueueRow[];
  next: QueueKey | null;
  /** cases of this queue are taken up by one reviewer */
  opens?: boolean;
  /** shown beneath the queue */
  children?: ReactNode;
}

/** A queue of the desk, page by page. */
export async function QueuePage({ queue, query, columns, rows, next, opens = true, children }: Props) {
  const [t, c, keys] = await Promise.all([
    getTranslations('desk'),
    getTranslations('common.pages'),
    queueKeyTexts(),
  ]);
  return (
    <Main className="desk-list">
      <DoneMessage query={query} />
      <header className="page-header">
        <h1>{t(`queue.${queue}.title`)}</h1>
        <p className="lead">{t(`queue.${queue}.lead`)}</p>
      </header>
      <div className="card card-flush">
        {rows.length === 0 ? (
          <EmptyState title={t(`queue.${queue}.emptyTitle`)}>{t(`queue.${queue}.emptyText`)}</EmptyState>
        ) : (
          <QueueTable
            caption={t(`queue.${queue}.caption`)}
            reference={t('columns.reference')}
            columns={columns}
            since={t('columns.since')}
            openWith={opens ? t('columns.openWith') : undefined}
            rows={rows}
          />
        )}
      </div>
      <div className="queue-foot">
        <DeskKeys texts={keys} />
        {(query.after !== undefined || next !== null) && (
          <nav aria-label={c('label')} className="actions">
            {query.after !== undefined && (
              <a className="btn btn-sm" href={`/desk/${queue}`}>
                {c('firstOldest')}
              </a>
            )}
            {next !== null && (
              <a className="btn btn-sm" rel="next" href={deskPath(queue, null, { after: writeCursor(next) })}>
                {c('next')}
              </a>
            )}
          </nav>
        )}
      </div>
      {children}
    </Main>
  );
}
