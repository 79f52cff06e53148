import { getTranslations } from 'next-intl/server';
import { NoticeBox } from '@/components/ui/notice-box';
import { once, type DeskQuery } from './queue-name';

/** Nothing but a reference: the address is anybody's to write. */
const REFERENCE = /^[A-Z]-\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** What is done to a matter that one stays with. */
const STAYS = new Set<string>(['suspended', 'reinstated']);

/** Says what has just been done to the case before; `next` when another case stands beneath it. */
export async function DoneMessage({ query, next = false }: { query: DeskQuery; next?: boolean }) {
  const t = await getTranslations('desk.done');
  const key = (once(query.done) ?? '') as 'verified';
  const reference = once(query.of) ?? '';
  if (!t.has(key) || !REFERENCE.test(reference)) return null;
  const sentences = [t(key, { reference }), next && !STAYS.has(key) ? t('next') : ''];
  return (
    <NoticeBox tone="ok" role="status">
      {sentences.join(' ')}
    </NoticeBox>
  );
}
