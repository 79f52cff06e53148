import type { Locale } from '@/lib/i18n/locale';
import type { AccountActor } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { InvalidTransition } from '@/lib/platform/errors';
import { renderPdf } from '@/lib/platform/pdf';
import { letterText } from './letter-text';
import { getLetter } from './queries';
import { canRenderLetter } from './steps';

/**
 * The letter as a PDF for signature, made from what was filled in.
 * @throws NotFound for a stranger; InvalidTransition while something it says is not answered
 */
export async function renderLetter(
  actor: AccountActor,
  id: string,
  locale: Locale,
): Promise<{ name: string; bytes: Uint8Array }> {
  const letter = await getLetter(actor, id);
  if (!canRenderLetter(letter.incomplete)) throw new InvalidTransition('letter is not filled in');
  const identity = await db.identity.findUnique({
    where: { partyId: letter.partyId },
    select: { address: true },
  });
  const { reference, data, rights } = letter;
  const input = letterText(locale, {
    reference,
    data,
    address: identity?.address ?? '',
    rights: rights.filter((right) => data.rightIds.includes(right.id)),
  });
  return { name: `${input.title} ${reference}.pdf`, bytes: await renderPdf(input) };
}
