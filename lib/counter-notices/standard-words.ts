import type { z } from 'zod';
import { asLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translator';
import type { ReadDecision } from '@/lib/notices/read-decisions';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { visibleTo } from './policy';
import { isRefuseProofCode } from './reasons';
import { decideCounterNoticeSchema } from './schema';

type Group = 'counterReturn' | 'dismiss' | 'uphold' | 'reinstate';

/** What a reason says by itself, in a language; empty where the reviewer has to find the words. */
export const counterWords = (locale: string, group: Group, code: string): string =>
  translator(locale, 'reasons')(`${group}.${code}.text` as 'dismiss.other.text');

/** What a refusal of evidence says by itself; empty where the reviewer has to find the words. */
export const refusalWords = (locale: string, code: string): string =>
  isRefuseProofCode(code) ? translator(locale, 'legal')(`refuse.${code}.text`) : '';

/** What a decision says by itself to both sides: once where they read the same language, else in both. */
export function wordsForBoth(
  locales: readonly string[],
  group: 'uphold' | 'reinstate',
  code: string,
): string {
  return [...new Set(locales.map((locale) => counterWords(locale, group, code)))].join('\n');
}

async function readersOf(actor: AccountActor, id: string): Promise<{ seller: string; complainant: string }> {
  const row = await db.counterNotice.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    select: {
      sellerAccess: { select: { locale: true } },
      notice: { select: { account: { select: { locale: true } } } },
    },
  });
  return {
    seller: asLocale(row?.sellerAccess.locale),
    complainant: asLocale(row?.notice.account.locale),
  };
}

/** A return or a dismissal with the words of its code, in the seller's language, where the reviewer left none. */
export async function withSellerWords<
  V extends { verdict: 'return' | 'dismiss'; id: string; code: string; text: string },
>(actor: AccountActor, verdict: V): Promise<V> {
  if (verdict.text !== '') return verdict;
  const { seller } = await readersOf(actor, verdict.id);
  const group = verdict.verdict === 'return' ? 'counterReturn' : 'dismiss';
  return { ...verdict, text: counterWords(seller, group, verdict.code) };
}

/** Evidence found insufficient, with the words of its code in the complainant's language where the reviewer left none. */
export async function withRefusalWords<V extends { id: string; code: string; text: string }>(
  actor: AccountActor,
  verdict: V,
): Promise<V> {
  if (verdict.text !== '') return verdict;
  const { complainant } = await readersOf(actor, verdict.id);
  return { ...verdict, text: refusalWords(complainant, verdict.code) };
}

/** What `decideCounterNotice` takes, from a form as it was read; both sides get the words of a decision. */
export async function withDecisionWords(
  actor: AccountActor,
  form: { id: string; version: number; summary: string; decisions: readonly ReadDecision[] },
): Promise<z.output<typeof decideCounterNoticeSchema>> {
  const { decisions, ...rest } = form;
  const { seller, complainant } = await readersOf(actor, form.id);
  const items = decisions.map((decision) => {
    if (decision.text !== '') return decision;
    const group = decision.outcome === 'UPHOLD' ? 'uphold' : 'reinstate';
    return { ...decision, text: wordsForBoth([seller, complainant], group, decision.code) };
  });
  return decideCounterNoticeSchema.parse({ ...rest, items });
}
