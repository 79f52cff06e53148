import { validate as isUuid } from 'uuid';
import { cleanLine } from '@/lib/identities/clean-text';
import { MARKETPLACE_CODES } from '@/lib/marketplaces/marketplaces';
import type { NoticeFilter } from '@/lib/notices/search-notices';
import { NOTICE_VIEWS, type NoticeView } from '@/lib/notices/transitions';

/** The list's address: `view`, `marketplace`, `right` and `q` narrow it, `after` is where the page begins. */
export type NoticeQuery = Readonly<Record<string, string | string[] | undefined>>;

export const VIEWS = Object.keys(NOTICE_VIEWS) as NoticeView[];

/** Longest text that is searched for, in characters: an address with all its parameters. */
export const MAX_SOUGHT = 500;

const once = (value: string | string[] | undefined): string =>
  (typeof value === 'string' ? value : '').trim();

/** What an address of the list asks for; what makes no sense in it is as if it were not there. */
export interface Narrowing {
  view: NoticeView | null;
  marketplace: string;
  right: string;
  text: string;
  after?: string | undefined;
}

export function readNoticeQuery(query: NoticeQuery): Narrowing {
  const [right, after, marketplace] = [once(query.right), once(query.after), once(query.marketplace)];
  return {
    view: VIEWS.find((name) => name === query.view) ?? null,
    marketplace: MARKETPLACE_CODES.some((code) => code === marketplace) ? marketplace : '',
    right: isUuid(right) ? right : '',
    text: cleanLine(once(query.q)).slice(0, MAX_SOUGHT),
    after: isUuid(after) ? after : undefined,
  };
}

/** What the list is to be narrowed to. */
export function noticeFilter({ view, marketplace, right, text }: Narrowing): NoticeFilter {
  return {
    status: view ? NOTICE_VIEWS[view] : [],
    marketplace: MARKETPLACE_CODES.find((code) => code === marketplace),
    rightId: right || undefined,
    text: text || undefined,
  };
}

/** The address of a page of the list, or with another `path` of what is made from the same notices. */
export function noticesPath({ view, marketplace, right, text, after }: Narrowing, path = '/notices'): string {
  const given = { view, marketplace, right, q: text, after };
  const query = new URLSearchParams(
    Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ).toString();
  return `${path}${query && `?${query}`}`;
}
