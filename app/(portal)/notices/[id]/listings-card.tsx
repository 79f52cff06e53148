import { getTranslations } from 'next-intl/server';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { Card } from '@/components/ui/card';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { SignedIn } from '@/lib/accounts/session';
import type { Messages } from '@/lib/i18n/messages';
import { listNoticeListings, type NoticeDetails } from '@/lib/notices/queries';
import { ListingRow } from './listing-row';

/** Which of the listings the address asks for. */
export interface ListingsQuery {
  status?: string;
  after?: string;
}

type State = keyof Messages['states']['listing'];
const statesIn = ({ counts }: NoticeDetails) => Object.keys(counts) as State[];

interface Props {
  actor: SignedIn;
  notice: NoticeDetails;
  query: ListingsQuery;
}

/** How many listings stand how, and what that means; each state is also the way to see only its listings. */
async function States({ notice, chosen }: { notice: NoticeDetails; chosen: State | undefined }) {
  const [t, states] = await Promise.all([getTranslations('notices.show'), getTranslations('states.listing')]);
  const all = statesIn(notice);
  return (
    <ul className="listing-states" aria-label={t('states')}>
      {all.map((state) => (
        <li key={state} aria-current={state === chosen || undefined}>
          <span className="listing-state">
            <StatusChip tone={toneOf('listing', state)} label={states(`${state}.label`)} />
            {all.length > 1 ? (
              <TextLink href={`/notices/${notice.id}?status=${state}#listings`}>
                {t('listings', { count: notice.counts[state] ?? 0 })}
              </TextLink>
            ) : (
              t('listings', { count: notice.counts[state] ?? 0 })
            )}
          </span>
          <span className="hint">{states(`${state}.meaning`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The listings of a notice, 50 at a time, each with where it stands and why. */
export async function ListingsCard({ actor, notice, query }: Props) {
  const t = await getTranslations('notices.show');
  const chosen = statesIn(notice).find((state) => state === query.status);
  const after = /^\d{1,4}$/.test(query.after ?? '') ? Number(query.after) : undefined;
  const { rows, next } = await listNoticeListings(actor, notice.id, {
    after,
    status: chosen && [chosen],
  });
  const path = (position?: number) => {
    const given = { ...(chosen && { status: chosen }), ...(position && { after: String(position) }) };
    return `/notices/${notice.id}?${new URLSearchParams(given).toString()}#listings`;
  };
  const head = { listing: t('head.listing'), status: t('head.status'), action: t('head.action') };
  return (
    <Card
      id="listings"
      flush
      title={t('listings', { count: notice.listingCount })}
      aside={chosen && <TextLink href={`/notices/${notice.id}#listings`}>{t('allListings')}</TextLink>}
    >
      <States notice={notice} chosen={chosen} />
      {rows.length === 0 ? (
        <p className="p-4">{t('noListings')}</p>
      ) : (
        <Table
          caption={t('listingsCaption')}
          head={[{ label: head.listing }, { label: head.status }, { label: head.action, hidden: true }]}
        >
          {rows.map((row) => (
            <ListingRow key={row.id} row={row} noticeId={notice.id} head={head} />
          ))}
        </Table>
      )}
      <div className="px-4 pb-4">
        <Pagination
          label={t('listingsCaption')}
          first={after ? { href: path(), text: t('firstListings') } : undefined}
          next={next ? { href: path(next), text: t('olderListings') } : undefined}
        />
      </div>
    </Card>
  );
}
