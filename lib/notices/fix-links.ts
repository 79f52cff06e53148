import { z } from 'zod';
import type { AccountActor } from '@/lib/platform/actor';
import type { CheckedLinks } from './check-links';
import { getNoticeDraft } from './draft';
import { saveLinks, type SavedLinks } from './save-notice-step';
import { linksSchema } from './schema';

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
export const fixLinksSchema = z
  .object({ id: z.uuid('not_found') })
  .catchall(z.string().max(8192, 'too_long'));

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

/** The text without its refused addresses; lines without any stay as they are. */
async function acceptedText(actor: AccountActor, id: string): Promise<string> {
  const { linksText, links } = await getNoticeDraft(actor, id);
  const byLine = Map.groupBy(links.lines, ({ line }) => line);
  const rows = linksText.split(ROWS).flatMap((row, index) => {
    const entries = byLine.get(index + 1) ?? [];
    if (entries.every(({ result }) => result.status === 'accepted')) return [row];
    return entries.flatMap(({ result, text }) => (result.status === 'accepted' ? [text] : []));
  });
  return rows.join('\n');
}

/** Takes away every refused address and leaves the rest as it is. */
export async function dropRefusedLinks(actor: AccountActor, { id }: { id: string }): Promise<SavedLinks> {
  return saveLinks(actor, { id, linksText: await acceptedText(actor, id) });
}

/** Takes away every refused address and adds the lines they were mended to, as they come back in a file. */
export async function replaceRefusedLinks(
  actor: AccountActor,
  { id, linksText }: z.output<typeof linksSchema>,
): Promise<SavedLinks> {
  const kept = await acceptedText(actor, id);
  return saveLinks(actor, linksSchema.parse({ id, linksText: `${kept}\n${linksText}` }));
}
