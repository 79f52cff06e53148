import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { NoticeBox } from '@/components/ui/notice-box';
import type { NoticeDraft } from '@/lib/notices/draft';
import { leavePath, pathAfter } from '../edit-path';

interface Props {
  draft: NoticeDraft;
  /** its name */
  marketplace: string;
  back: boolean;
}

/** How the links stand as a whole, and the way on once all of them can be reported. */
export async function LinksAnswer({ draft, marketplace, back }: Props) {
  const t = await getTranslations('notices.edit');
  const { accepted, refused, pending } = draft.links;
  const counts = [
    t('links.accepted', { count: accepted }),
    refused > 0 && t('links.refused', { count: refused }),
  ].filter(Boolean);
  return (
    <>
      <NoticeBox tone={refused > 0 ? 'warn' : 'ok'} title={counts.join(' · ')}>
        {refused > 0 ? t('links.someRefused') : t('links.allGood', { marketplace })}
      </NoticeBox>
      {pending > 0 && <p className="hint">{t('links.pending', { count: pending, marketplace })}</p>}
      <div className="actions">
        {refused === 0 && (
          <LinkButton variant="primary" href={pathAfter(draft, 'links', back)}>
            {t('next')}
          </LinkButton>
        )}
        <a className="btn" href="#list">
          {t('links.change')}
        </a>
        <LinkButton variant="quiet" href={leavePath(draft)}>
          {t('back')}
        </LinkButton>
      </div>
    </>
  );
}
