import { getTranslations } from 'next-intl/server';
import { NoticeBox } from '@/components/ui/notice-box';
import { isReference } from '@/lib/notices/queries';

/** Leads straight to a notice. Comes back with what was typed when there is none, and says whether there can be. */
export async function ReferenceSearch({ sought }: { sought: string }) {
  const t = await getTranslations('notices.list');
  return (
    <search className="reference-search">
      <form action="/notices">
        <label htmlFor="q" className="sr-only">
          {t('search')}
        </label>
        <input
          id="q"
          name="q"
          className="input"
          placeholder={t('search')}
          defaultValue={sought}
          maxLength={60}
          spellCheck={false}
          autoComplete="off"
        />
        <button type="submit" className="btn">
          {t('find')}
        </button>
      </form>
      {sought !== '' && (
        <NoticeBox tone="warn" role="status">
          {isReference(sought) ? t('notFound', { text: sought }) : t('notReference', { text: sought })}
        </NoticeBox>
      )}
    </search>
  );
}
