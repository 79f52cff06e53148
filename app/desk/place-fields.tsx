import { once, type DeskQuery } from './queue-name';
import { writeCursor } from '@/lib/web/queue-cursor';

interface Props {
  id: string;
  version?: number;
  reference: string;
  queuedAt: Date | null;
  query: DeskQuery;
}

/** What every form of a case sends along: which case, as it was read, and where in its queue it stands. */
export function PlaceFields({ id, version, reference, queuedAt, query }: Props) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <input type="hidden" name="reference" value={reference} />
      {queuedAt && <input type="hidden" name="key" value={writeCursor({ queuedAt, id })} />}
      <input type="hidden" name="after" value={once(query.after) ?? ''} />
    </>
  );
}
