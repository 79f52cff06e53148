import { getTranslations } from 'next-intl/server';
import { readerFormat } from '@/lib/i18n/reader-format';

interface Props {
  /** the version before, if there was one */
  before: number | undefined;
  /** labels of the fields that say something else */
  changed: readonly string[];
}

/** In one line, what the complainant changed since the version before. */
export async function ChangesNote({ before, changed }: Props) {
  const [t, format] = await Promise.all([getTranslations('desk.check'), readerFormat()]);
  if (before === undefined) return <p className="hint">{t('first')}</p>;
  if (changed.length === 0) return <p className="hint">{t('unchanged', { version: before })}</p>;
  return <p className="hint">{t('changed', { version: before, fields: format.list(changed) })}</p>;
}
