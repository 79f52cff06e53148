import { getTranslations } from 'next-intl/server';
import type { MailCase } from '@/lib/intake/review-case';

interface Props {
  stretches: MailCase['messages'][number]['stretches'];
  locale: string;
}

/** What somebody wrote, with the words that were found marked and named. */
export async function MarkedText({ stretches, locale }: Props) {
  const [t, d] = await Promise.all([getTranslations('mailbox'), getTranslations('mailbox.desk')]);
  if (stretches.length === 0) return <p className="hint">{d('noText')}</p>;
  const nameOf = (key: Props['stretches'][number]['ends'][number]) => {
    if (key === 'infringing') return d('listingsFound');
    return key === 'original' ? d('originals') : t(`elements.${key}.label`);
  };
  return (
    <div className="mail-text" lang={locale}>
      {stretches.map(({ text, isFound, ends }, i) =>
        isFound ? (
          <mark key={i} className="mail-mark">
            {text}
            {ends.map((key) => (
              <small key={key} className="mail-mark-name">
                {nameOf(key)}
              </small>
            ))}
          </mark>
        ) : (
          text
        ),
      )}
    </div>
  );
}
