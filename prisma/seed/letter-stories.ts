import { confirmed, handedIn, renewed, reviewed, type LetterPlan } from './letters';
import type { Thread } from './story';
import type { World } from './world';

const LIN = 'lin@ipp.example';
const WANG = 'wang@ipp.example';

/** In force for half a year, soon to run out, and its renewal is waiting at the desk. */
async function* nordlicht(world: World): Thread {
  const { calendar } = world;
  const plan: LetterPlan = {
    party: 'nordlicht',
    signedBy: 'Kari Lunde',
    signedAs: 'Managing director',
    email: 'kari.lunde@nordlicht-as.example',
    from: calendar.date(-290),
    until: calendar.date(75),
  };
  const id = yield* handedIn(world, plan, calendar.workday(101, '14:05'));
  yield* confirmed(id, calendar.workday(101, '19:48'));
  yield* reviewed(id, world.person(LIN), calendar.workday(100, '09:50'), 'activate');
  const next = { ...plan, from: calendar.date(76), until: calendar.date(441) };
  yield* renewed(world, next, id, calendar.minutesAgo(142));
}

/** The letter still counts, although the passport of whoever gave it has run out by now. */
async function* dahl(world: World): Thread {
  const { calendar } = world;
  const plan: LetterPlan = {
    party: 'dahl',
    signedBy: 'Ingrid Dahl',
    signedAs: 'Rights holder in person',
    email: 'ingrid@dahl-design.example',
    from: calendar.date(-130),
    until: calendar.date(600),
  };
  const id = yield* handedIn(world, plan, calendar.workday(86, '11:15'));
  yield* reviewed(id, world.person(WANG), calendar.workday(85, '10:35'), 'activate');
}

/** The paper names the agency's owner, not the agent. */
async function* lunel(world: World): Thread {
  const { calendar } = world;
  const plan: LetterPlan = {
    party: 'lunel',
    signedBy: 'Hélène Lunel',
    signedAs: 'Gérante',
    email: 'helene@atelier-lunel.example',
    names: 'Fjord Brand Services AS',
    from: calendar.date(-20),
    until: calendar.date(345),
  };
  const id = yield* handedIn(world, plan, calendar.workday(4, '15:30'));
  yield* reviewed(id, world.person(WANG), calendar.workday(3, '14:20'), {
    code: 'agent_mismatch',
    text: 'The letter authorizes Fjord Brand Services AS. Please add a letter that names you, or show that you act for that company.',
  });
}

/** Under which letters the agent of the demonstration acts for those it represents. */
export function letterStories(world: World): Thread[] {
  return [nordlicht(world), dahl(world), lunel(world)];
}
