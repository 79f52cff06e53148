import { clock } from '../lib/platform/clock';
import { db } from '../lib/platform/db';
import { drawAhead } from './seed/ahead';
import { StoryCalendar } from './seed/calendar';
import { identityStories } from './seed/identity-stories';
import { letterStories } from './seed/letter-stories';
import { mailStories } from './seed/mail-stories';
import { Market } from './seed/market';
import { plainlyDecided } from './seed/notices/decided';
import { disputed } from './seed/notices/disputed';
import { legal } from './seed/notices/legal';
import { turnsOfEvents } from './seed/notices/turns-of-events';
import { undecided } from './seed/notices/undecided';
import { people } from './seed/people';
import { rightStories } from './seed/right-stories';
import { tell } from './seed/story';
import { work } from './seed/worker';
import { World } from './seed/world';

/**
 * Fills an empty database of the sandbox with half a year of work: rights holders, an agent, sellers and reviewers,
 * and matters in every state they can be in. Everything comes about through the product's own commands, jobs and
 * documents, with the platform's clock set back, so that histories, keys and the marketplaces agree with it.
 * @throws when there are accounts already: the demonstration is never mixed with anybody's own data
 */
export async function seed(): Promise<void> {
  if (await db.account.findFirst({ select: { id: true } }))
    throw new Error('The demonstration goes into an empty database only; this one has accounts.');
  const calendar = new StoryCalendar(clock.now());
  const market = new Market();
  await market.reset();
  const world = new World(calendar, market);
  const threads = [
    ...people(world),
    ...identityStories(world),
    ...letterStories(world),
    ...rightStories(world),
    ...turnsOfEvents(world),
    ...plainlyDecided(world),
    ...disputed(world),
    ...legal(world),
    ...undecided(world),
    ...mailStories(world),
  ];
  await Promise.all([drawAhead(calendar), tell(threads, () => work(calendar))]);
}
