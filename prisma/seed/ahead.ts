import type { StoryCalendar } from './calendar';
import { partiesOf } from './parties';
import type { PartyPlan, RightPlan } from './plans';
import { rightsOf } from './right-plans';
import { identityPaperOf } from './specimens/papers-of-parties';
import { certificateOf } from './specimens/papers-of-rights';
import { renderOnce } from './worker';

/** Draws the papers the story will need and looks into them while the database is busy with the story. */
export async function drawAhead(calendar: StoryCalendar): Promise<void> {
  const parties: PartyPlan[] = Object.values(partiesOf(calendar));
  const rights: RightPlan[] = Object.values(rightsOf(calendar));
  const papers = [
    ...parties.map((plan) => () => identityPaperOf(plan, 'good')),
    ...rights.map((plan) => () => certificateOf(plan, 'good')),
  ];
  for (const paper of papers) await renderOnce([await paper()]);
}
