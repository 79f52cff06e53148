import { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import { checkLinks, type CheckedLinks } from './check-links';
import { getNoticeDraft } from './draft';
import { saveLinks, type SavedLinks } from './save-notice-step';

/** A line with something refused in it, as the whole line stands in the text. */
export interface LineToFix {
  line: number;
  text: string;
  refused: CheckedLinks['lines'];
}

/** How many lines are offered for fixing at once: beyond that, mending the text itself is quicker. */
export const MOST_FIXES = 50;

const ROWS = /\n/;

/** The lines that have to be mended before the links can be filed, in order. */
export function linesToFix(linksText: string, links: CheckedLinks): LineToFix[] {
  const rows = linksText.split(ROWS);
  const refused = links.lines.filter(({ result }) => result.status === 'refused');
  const byLine = Map.groupBy(refused, ({ line }) => line);
  return [...byLine].map(([line, entries]) => ({ line, text: rows[line - 1] ?? '', refused: entries }));
}

/** `line-7`: what line 7 shall say; `was-7`: what it said when it was offered for fixing. */
export const fixLinksSchema = z.object({ id: z.uuid('not_found') }).catchall(z.string().max(8192, 'too_long'));

/**
 * Replaces single lines, an empty one taking its line away, and reads all links again. A line that says something else
 * by now (mended in another tab) is left alone.
 */
export async function fixLinks(
  actor: AccountActor,
  { id, ...answers }: z.output<typeof fixLinksSchema>,
): Promise<SavedLinks> {
  const draft = await getNoticeDraft(actor, id);
  const rows = draft.linksText.split(ROWS).flatMap((row, index) => {
    const fixed = answers[`line-${index + 1}`];
    if (fixed === undefined || answers[`was-${index + 1}`] !== row) return [row];
    return fixed.trim() === '' ? [] : [fixed];
  });
  return saveLinks(actor, { id, linksText: rows.join('\n') });
}

/** Takes away every refused address and leaves the rest as it is. */
export async function dropRefusedLinks(actor: AccountActor, input: { id: string }): Promise<SavedLinks> {
  const { linksText, marketplace } = await getNoticeDraft(actor, input.id);
  const { lines } = await checkLinks(linksText, marketplace);
  const byLine = Map.groupBy(lines, ({ line }) => line);
  const rows = linksText.split(ROWS).flatMap((row, index) => {
    const entries = byLine.get(index + 1) ?? [];
    if (entries.every(({ result }) => result.status === 'accepted')) return [row];
    return entries.flatMap(({ result, text }) => (result.status === 'accepted' ? [text] : []));
  });
  return saveLinks(actor, { id: input.id, linksText: rows.join('\n') });
}
