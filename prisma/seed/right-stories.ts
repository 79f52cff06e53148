import type { RightPlan } from './plans';
import { rightsOf } from './right-plans';
import {
  begun,
  expired,
  handedIn,
  reviewed,
  type RightVerdict,
  suspended,
  takenUp,
  withdrawn,
} from './rights';
import type { Thread } from './story';
import type { World } from './world';

const LIN = 'lin@ipp.example';
const WANG = 'wang@ipp.example';
const MARA = 'mara@ipp.example';

/** Begun and handed in on one working day, decided on the next. `hour`: nobody writes two at once. */
async function* registered(
  world: World,
  plan: RightPlan,
  ago: number,
  by: string,
  { verdict = 'verify', hour = 13 }: { verdict?: RightVerdict; hour?: number } = {},
): Thread {
  const { calendar } = world;
  yield* begun(world, plan, calendar.workday(ago, `${hour}:40`));
  const quality = verdict !== 'verify' && 'back' in verdict ? 'poor' : 'good';
  yield* handedIn(world, plan.key, calendar.workday(ago, `${hour}:52`), { quality });
  yield* reviewed(world, plan.key, world.person(by), calendar.workday(ago - 1, `${hour}:30`), verdict);
}

/** The form had another date of expiry than the certificate. */
async function* misread(world: World, plan: RightPlan): Thread {
  const { calendar } = world;
  yield* begun(world, plan, calendar.workday(4, '15:10'), { expiresOn: '2028-12-27' });
  yield* handedIn(world, plan.key, calendar.workday(4, '15:21'));
  yield* reviewed(world, plan.key, world.person(LIN), calendar.workday(3, '11:02'), {
    back: {
      code: 'dates_mismatch',
      text: 'The expiry date on the form (27 December 2028) differs from the certificate (27 December 2027). Please correct the form; the certificate is fine.',
    },
  });
}

/** Returned once, mended, and on a reviewer's table again. */
async function* again(world: World, plan: RightPlan): Thread {
  const { calendar } = world;
  const verdict: RightVerdict = {
    back: {
      code: 'certificate_incomplete',
      text: 'The extract shows the entry but no view of the design. Please add the page with the representations.',
    },
  };
  yield* registered(world, plan, 7, LIN, { verdict });
  yield* handedIn(world, plan.key, calendar.workday(3, '16:44'), { name: 'extract-with-views.pdf' });
  yield* takenUp(world, plan.key, world.person(LIN), calendar.minutesAgo(52));
}

async function* lapsed(world: World, plan: RightPlan): Thread {
  yield* registered(world, plan, 95, WANG);
  yield* expired(world, plan.key, new Date(`${plan.dates.expiresOn}T16:00:30Z`));
}

async function* givenUp(world: World, plan: RightPlan): Thread {
  yield* registered(world, plan, 90, LIN);
  yield* withdrawn(world, plan.key, world.calendar.workday(40, '17:20'));
}

async function* suspendedLater(world: World, plan: RightPlan): Thread {
  yield* registered(world, plan, 93, LIN);
  const reason =
    'Cancellation proceedings against this mark are pending before the EUIPO (C 64 217). It is suspended until they are decided.';
  yield* suspended(world, plan.key, world.person(MARA), world.calendar.workday(12, '10:50'), reason);
}

async function* waiting(world: World, plan: RightPlan, minutes: number): Thread {
  yield* begun(world, plan, world.calendar.workday(1, '16:20'));
  yield* handedIn(world, plan.key, world.calendar.minutesAgo(minutes));
}

async function* onlyBegun(world: World, plan: RightPlan): Thread {
  yield* begun(world, plan, world.calendar.workday(1, '17:31'));
}

/** How each right is registered, or is on the way to. */
export function rightStories(world: World): Thread[] {
  const plans = rightsOf(world.calendar);
  const refused: RightVerdict = {
    refuse: {
      code: 'not_registered',
      text: '在作品登记信息公示系统中查不到该登记号，证书上的登记日期与号段也不相符。如登记号有误，请更正后重新提交；如由他人代办，请向代办机构核实证书真伪。',
    },
  };
  return [
    registered(world, plans.acmeChina, 102, LIN),
    registered(world, plans.acmeEurope, 102, LIN, { hour: 15 }),
    registered(world, plans.torque, 98, WANG),
    registered(world, plans.ferry, 99, WANG),
    registered(world, plans.lanterns, 99, WANG, { hour: 15 }),
    registered(world, plans.ferryAmerica, 94, LIN),
    registered(world, plans.nordEurope, 100, LIN),
    registered(world, plans.nordChina, 100, LIN, { hour: 15 }),
    registered(world, plans.pendant, 97, WANG),
    registered(world, plans.bluefinChina, 98, WANG),
    registered(world, plans.bluefinAmerica, 98, WANG, { hour: 15 }),
    registered(world, plans.bamboo, 94, WANG),
    registered(world, plans.tower, 11, WANG, { verdict: refused }),
    misread(world, plans.turbo),
    again(world, plans.housing),
    lapsed(world, plans.figurative),
    givenUp(world, plans.older),
    suspendedLater(world, plans.nordlys),
    waiting(world, plans.spindle, 205),
    waiting(world, plans.fog, 118),
    waiting(world, plans.bluefinBags, 61),
    onlyBegun(world, plans.nextMark),
    onlyBegun(world, plans.island),
  ];
}
