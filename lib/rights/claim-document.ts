import { dropGenerated, keepGenerated, storeGenerated } from '@/lib/documents/generated-document';
import type { IpRight } from '@/lib/generated/prisma/client';
import { asLocale, type Locale } from '@/lib/i18n/locale';
import { visibleById } from '@/lib/identities/policy';
import type { AccountActor } from '@/lib/platform/actor';
import { db, type Tx } from '@/lib/platform/db';
import { Conflict } from '@/lib/platform/errors';
import { renderPdf } from '@/lib/platform/pdf';
import { claimText } from './claim-text';
import { isClaim, rightData } from './right-data';
import { incompleteRight } from './steps';
import { isRightEditable } from './transitions';

/** A claim statement as a stored PDF, and what it says. */
export interface RenderedStatement {
  says: string;
  file: Awaited<ReturnType<typeof storeGenerated>>;
}

/** What a statement was rendered from, to tell whether it still says what the right does. */
const saysOf = (row: IpRight): string => JSON.stringify(rightData(row, []));

async function render(locale: Locale, row: IpRight): Promise<RenderedStatement> {
  const input = claimText(locale, row.reference, rightData(row, []));
  return { says: saysOf(row), file: await storeGenerated(`${input.title}.pdf`, await renderPdf(input)) };
}

const localeOf = async (accountId: string): Promise<Locale> => {
  const account = await db.account.findUnique({ where: { id: accountId }, select: { locale: true } });
  return asLocale(account?.locale);
};

/**
 * Renders the Copyright Claim Statement of a right that is about to be submitted, in the language of whoever submits it,
 * and stores it; null when it has none or is not signed yet.
 * @throws Unavailable when the store does not answer
 */
export async function renderStatement(actor: AccountActor, id: string): Promise<RenderedStatement | null> {
  const row = await db.ipRight.findFirst({ where: visibleById(actor, id) });
  if (!row || !isClaim(row) || !isRightEditable(row.status)) return null;
  const { details, signature } = incompleteRight(id, rightData(row, []), { usable: 1, rejected: 0 });
  return details || signature ? null : render(await localeOf(actor.accountId), row);
}

/**
 * Makes the rendered statement a paper of its right, in the place of that of an earlier version; `{}` for a right that has
 * none. What the version keeps is the document's id.
 * @throws Conflict when the right says something else by now
 */
export async function keepStatement(
  tx: Tx,
  actor: AccountActor,
  row: IpRight,
  rendered: RenderedStatement | null,
): Promise<{ statement?: string }> {
  const target = { subject: { rightId: row.id }, chainId: row.id };
  if (!isClaim(row)) {
    // it had one before a certificate was found
    await dropGenerated(tx, target.subject);
    return {};
  }
  const { says, file } = rendered ?? (await render(await localeOf(actor.accountId), row));
  if (says !== saysOf(row)) throw new Conflict('the statement has been changed');
  return { statement: await keepGenerated(tx, actor, target, file) };
}
