import { beforeAll, describe, it } from 'vitest';
import { IntakeStatus } from '@/lib/generated/prisma/enums';
import { intakeMachine } from '@/lib/intake/machine';
import { INTAKE_TRANSITIONS } from '@/lib/intake/transitions';
import { clock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { newReference } from '@/lib/platform/reference';
import { makeAccount } from '@/tests/factories/accounts';
import { makePartyActors } from '@/tests/support/party-actors';
import { checkCell, eventsOf } from '@/tests/support/transition-matrix';

let id: string;
let people: Awaited<ReturnType<typeof makePartyActors>>;
let author: Awaited<ReturnType<typeof makeAccount>>;

beforeAll(async () => {
  people = await makePartyActors();
  author = await makeAccount({ role: 'REVIEWER' });
  const thread = await db.mailThread.create({
    data: {
      reference: newReference('M', clock.now()),
      token: 'f'.repeat(32),
      senderEmail: author.account.email,
      senderName: 'Anna Berg',
      locale: 'en',
      subject: 'Notice',
      createdAt: clock.now(),
    },
  });
  id = thread.id;
});

const subject = (stranger = people.actors.stranger) => ({
  id,
  chainId: id,
  actors: { ...people.actors, stranger },
  reset: (status: IntakeStatus) => db.mailThread.update({ where: { id }, data: { status } }),
  status: async () => (await db.mailThread.findUniqueOrThrow({ where: { id } })).status,
});

describe('the state table of mail', () => {
  it.each(eventsOf(INTAKE_TRANSITIONS))(
    "lets '%s' happen exactly where and to whom it says",
    async (event) => {
      for (const status of Object.values(IntakeStatus))
        for (const relation of ['reviewer', 'system'] as const)
          await checkCell(intakeMachine, subject(), { event, status, relation });
    },
  );

  it.each(eventsOf(INTAKE_TRANSITIONS))(
    "does not exist for members, sellers and the reviewer who wrote it: '%s'",
    async (event) => {
      const { complainant, seller, stranger } = people.actors;
      for (const who of [complainant, seller, stranger, author.actor])
        for (const status of Object.values(IntakeStatus))
          await checkCell(intakeMachine, subject(who), { event, status, relation: 'stranger' });
    },
  );
});
