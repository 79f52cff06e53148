import { getTranslations } from 'next-intl/server';
import { PAPER_PLACES } from '@/app/(portal)/documents/paper-places';
import { Card } from '@/components/ui/card';
import { TextLink } from '@/components/ui/text-link';
import type { SignedIn } from '@/lib/accounts/session';
import { readerFormat } from '@/lib/i18n/reader-format';
import { listExpiring } from '@/lib/papers/expiring';

const SHOWN = 5;

/** Papers that run out within 90 days, each with the way to renew it; nothing when there are none. */
export async function Expiring({ actor }: { actor: SignedIn }) {
  const [papers, t, format] = await Promise.all([
    listExpiring(actor, SHOWN),
    getTranslations('manage.expiring'),
    readerFormat(),
  ]);
  if (papers.length === 0) return null;
  return (
    <Card flush title={t('title')} aside={<TextLink href="/documents">{t('all')}</TextLink>}>
      <ul className="tasks">
        {papers.map(({ id, kind, title, until }) => (
          <li key={id} className="task party">
            <TextLink className="task-title" href={`${PAPER_PLACES[kind]}/${id}`}>
              {t('on', { name: title, date: format.date(until) })}
            </TextLink>
            {/* a letter is not renewed: the rights holder signs another */}
            {kind !== 'letter' && (
              <TextLink href={`${PAPER_PLACES[kind]}/${id}/renew`} aria-label={`${t('renew')}: ${title}`}>
                {t('renew')}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
