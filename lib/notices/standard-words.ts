import type { z } from 'zod';
import { asLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translator';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { visibleTo } from './policy';
import type { ReadDecision } from './read-decisions';
import { decideNoticeSchema } from './schema';
import { elementCodes, isLegalProfile } from './statutes';

/** What a reason says by itself, in a language; empty where the reviewer has to find the words. */
export const noticeWords = (locale: string, group: 'remove' | 'reject' | 'return', code: string): string =>
  translator(locale, 'reasons')(`${group}.${code}.text` as 'return.other.text');

/** In which languages the people of a notice are written to. */
interface Readers {
  complainant: string;
  /** by reported listing; a seller nobody knows yet reads as the complainant does */
  sellers: ReadonlyMap<string, string>;
  profile: string;
}

/** What is rejected for being incomplete names what the statute wants and the reviewer did not find. */
function rejectWords(locale: string, code: string, profile: string, found: readonly string[]): string {
  const words = noticeWords(locale, 'reject', code);
  if (code !== 'incomplete' || !isLegalProfile(profile)) return words;
  const t = translator(locale, 'legal');
  const missing = elementCodes(profile).filter((element) => !found.includes(element));
  const lines = missing.map((element) => `• ${t(`element.${profile}.${element}` as 'element.CN_ECL.right')}`);
  return [words, ...lines].join('\n');
}

async function readersOf(actor: AccountActor, id: string): Promise<Readers> {
  const row = await db.notice.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    select: {
      profile: true,
      account: { select: { locale: true } },
      listings: { select: { id: true, listing: { select: { seller: { select: { locale: true } } } } } },
    },
  });
  const complainant = asLocale(row?.account.locale);
  const sellers = row?.listings.map(
    (entry) => [entry.id, entry.listing.seller?.locale ?? complainant] as const,
  );
  return { complainant, sellers: new Map(sellers), profile: row?.profile ?? '' };
}

/** A notice's return with the words of its code, in the complainant's language, where the reviewer left none. */
export async function withReturnWords<V extends { id: string; code: string; text: string }>(
  actor: AccountActor,
  verdict: V,
): Promise<V> {
  if (verdict.text !== '') return verdict;
  const { complainant } = await readersOf(actor, verdict.id);
  return { ...verdict, text: noticeWords(complainant, 'return', verdict.code) };
}

/**
 * What `decideNotice` takes, from a form as it was read: where the reviewer left no words of their own, a removal is
 * explained to its seller, and a rejection to the complainant, in their language.
 */
export async function withDecisionWords(
  actor: AccountActor,
  form: {
    id: string;
    version: number;
    summary: string;
    checks?: string[] | undefined;
    decisions: readonly ReadDecision[];
  },
): Promise<z.output<typeof decideNoticeSchema>> {
  const { decisions, ...rest } = form;
  const { complainant, sellers, profile } = await readersOf(actor, form.id);
  const items = decisions.map((decision) => {
    const { reportedListingId, outcome, code, text } = decision;
    if (text !== '') return decision;
    const words =
      outcome === 'REMOVE'
        ? noticeWords(sellers.get(reportedListingId) ?? complainant, 'remove', code)
        : rejectWords(complainant, code, profile, form.checks ?? []);
    return { ...decision, text: words };
  });
  return decideNoticeSchema.parse({ ...rest, items });
}
