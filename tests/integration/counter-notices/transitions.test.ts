import { beforeAll, describe, expect, it } from 'vitest';
import { counterNoticeMachine } from '@/lib/counter-notices/machine';
import { COUNTER_NOTICE_TRANSITIONS } from '@/lib/counter-notices/transitions';
import { CounterNoticeStatus } from '@/lib/generated/prisma/enums';
import { SYSTEM, type Actor } from '@/lib/platform/actor';
import { db, inTransaction } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import { makeReviewer } from '@/tests/factories/accounts';
import { makeSellerAccess } from '@/tests/factories/notices';
import { joinParty } from '@/tests/support/party-actors';
import { checkCell, eventsOf, RELATIONS, type Actors } from '@/tests/support/transition-matrix';
import { makeCase, makeDraft } from './disputes';

let id: string;
let noticeId: string;
let actors: Actors;
let strangers: Actor[];

beforeAll(async () => {
  const made = await makeDraft(1);
  const other = await makeCase(1);
  ({ id } = made);
  noticeId = made.notice.id;
  const ownReviewer = await makeReviewer();
  await joinParty(made.complainant.party.id, ownReviewer.account.id);
  // another seller of the same notice is as much a stranger as any
  const { actor: neighbour } = await makeSellerAccess(made.notice);
  strangers = [other.complainant.actor, other.seller, neighbour, ownReviewer.actor];
  actors = {
    complainant: made.complainant.actor,
    seller: made.seller,
    reviewer: made.reviewer,
    system: SYSTEM,
    stranger: other.complainant.actor,
  };
});

const subject = (of = actors) => ({
  id,
  chainId: noticeId,
  actors: of,
  reset: (status: CounterNoticeStatus) => db.counterNotice.update({ where: { id }, data: { status } }),
  status: async () => (await db.counterNotice.findUniqueOrThrow({ where: { id } })).status,
});

describe('the state table of counter-notices', () => {
  it.each(eventsOf(COUNTER_NOTICE_TRANSITIONS))(
    "lets '%s' happen exactly where and to whom it says",
    { timeout: 60_000 },
    async (event) => {
      for (const status of Object.values(CounterNoticeStatus))
        for (const relation of RELATIONS)
          await checkCell(counterNoticeMachine, subject(), { event, status, relation });
    },
  );

  it('does not exist for other sellers, other members and its own side’s reviewers', async () => {
    for (const stranger of strangers)
      for (const event of eventsOf(COUNTER_NOTICE_TRANSITIONS))
        await checkCell(counterNoticeMachine, subject({ ...actors, stranger }), {
          event,
          status: 'SUBMITTED',
          relation: 'stranger',
        });
  });

  it('is refused as a conflict when a row changed between looking and writing', async () => {
    await db.counterNotice.update({ where: { id }, data: { status: 'SUBMITTED' } });
    const machine = {
      ...counterNoticeMachine,
      load: async (...given: Parameters<typeof counterNoticeMachine.load>) => {
        const rows = await counterNoticeMachine.load(...given);
        await db.counterNotice.update({ where: { id }, data: { status: 'WITHDRAWN' } });
        return rows;
      },
    };
    const fired = inTransaction((tx) =>
      transition(tx, machine, actors.reviewer, { event: 'forward', ids: [id] }),
    );
    await expect(fired).rejects.toMatchObject({ code: 'conflict' });
  });
});
