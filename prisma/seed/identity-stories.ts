import {
  begun,
  expired,
  handedIn,
  handedInAgain,
  type IdentityVerdict,
  reviewed,
  suspended,
  takenUp,
} from './identities';
import { partiesOf } from './parties';
import type { PartyPlan } from './plans';
import type { Thread } from './story';
import type { World } from './world';

const LIN = 'lin@ipp.example';
const WANG = 'wang@ipp.example';
const MARA = 'mara@ipp.example';

/** Begun on one working day, handed in at once, decided on the next. */
async function* proven(
  world: World,
  plan: PartyPlan,
  ago: number,
  by: string,
  verdict: IdentityVerdict,
): Thread {
  const { calendar } = world;
  yield* begun(world, plan, calendar.workday(ago, '09:20'));
  const quality = verdict !== 'verify' && 'back' in verdict ? 'poor' : 'good';
  yield* handedIn(world, plan.key, calendar.workday(ago, '09:34'), { quality });
  yield* reviewed(world, plan.key, world.person(by), calendar.workday(ago - 1, '10:12'), verdict);
}

/** Returned once: the second picture was sharp. */
async function* chen(world: World, plan: PartyPlan): Thread {
  const { calendar } = world;
  yield* proven(world, plan, 103, WANG, {
    back: {
      code: 'document_unreadable',
      text: '护照照片右下角反光，护照号后三位看不清。请在自然光下重新拍摄资料页，四角完整入镜后再次提交。',
    },
  });
  yield* handedIn(world, 'chen', calendar.workday(101, '20:05'), { name: 'passport-2.jpg' });
  yield* reviewed(world, 'chen', world.person(WANG), calendar.workday(100, '09:40'), 'verify');
}

/** Returned for an address, mended, and waiting again. */
async function* mare(world: World, plan: PartyPlan): Thread {
  const { calendar } = world;
  yield* proven(world, { ...plan, address: 'Lisboa' }, 8, LIN, {
    back: {
      code: 'address_incomplete',
      text: 'The register extract gives a street and a postcode; the form says only “Lisboa”. Please enter the full registered address.',
    },
  });
  yield* handedInAgain(world, plan, calendar.workday(2, '16:10'), 'certidao-2026.pdf');
}

async function* expiring(world: World, plan: PartyPlan): Thread {
  yield* proven(world, plan, 88, LIN, 'verify');
  yield* expired(world, plan.key, new Date(`${plan.document.expiresOn}T16:00:30Z`));
}

async function* suspendedLater(world: World, plan: PartyPlan): Thread {
  yield* proven(world, plan, 96, WANG, 'verify');
  const reason =
    '苏州市吴中区市场监督管理局公示信息显示，该企业已于本月办理注销备案。在提交存续证明之前，暂停其身份；已作出的决定不受影响。';
  yield* suspended(world, plan.key, world.person(MARA), world.calendar.workday(5, '11:30'), reason);
}

async function* inReview(world: World, plan: PartyPlan): Thread {
  const { calendar } = world;
  yield* begun(world, plan, calendar.workday(2, '10:02'));
  yield* handedIn(world, plan.key, calendar.workday(2, '10:20'));
  yield* takenUp(world, plan.key, world.person(WANG), calendar.minutesAgo(34));
}

async function* waiting(world: World, plan: PartyPlan): Thread {
  yield* begun(world, plan, world.calendar.workday(1, '17:05'));
  yield* handedIn(world, plan.key, world.calendar.minutesAgo(190));
}

async function* onlyBegun(world: World, plan: PartyPlan): Thread {
  yield* begun(world, plan, world.calendar.workday(1, '15:48'));
}

/** How each party proves its identity, or is on the way to. */
export function identityStories(world: World): Thread[] {
  const plans = partiesOf(world.calendar);
  return [
    proven(world, plans.acme, 104, LIN, 'verify'),
    chen(world, plans.chen),
    proven(world, plans.nordlicht, 102, LIN, 'verify'),
    proven(world, plans.bluefin, 100, WANG, 'verify'),
    suspendedLater(world, plans.zhuli),
    expiring(world, plans.dahl),
    proven(world, plans.rae, 20, LIN, {
      refuse: {
        code: 'not_the_holder',
        text: 'The company register names other directors, and you have not answered our question about your authority. Please submit again with a document that shows that you may act for the company.',
      },
    }),
    mare(world, plans.mare),
    proven(world, plans.lunel, 5, WANG, {
      back: {
        code: 'document_expired',
        text: 'The Kbis extract is older than three months. Please upload a current one.',
      },
    }),
    inReview(world, plans.shanyin),
    waiting(world, plans.ricci),
    onlyBegun(world, plans.fjellrev),
  ];
}
