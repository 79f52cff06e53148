import { beforeAll, describe, it } from 'vitest';
import { VerificationStatus } from '@/lib/generated/prisma/enums';
import { identityMachine } from '@/lib/identities/machine';
import { IDENTITY_TRANSITIONS } from '@/lib/identities/transitions';
import { db } from '@/lib/platform/db';
import { makeIdentity } from '@/tests/factories/rights';
import { makePartyActors } from '@/tests/support/party-actors';
import { checkCell, eventsOf } from '@/tests/support/transition-matrix';

let id: string;
let people: Awaited<ReturnType<typeof makePartyActors>>;

beforeAll(async () => {
  people = await makePartyActors();
  id = (await makeIdentity(people.party)).id;
});

const subject = (actors = people.actors) => ({
  id,
  chainId: id,
  actors,
  reset: (status: VerificationStatus) => db.identity.update({ where: { id }, data: { status } }),
  status: async () => (await db.identity.findUniqueOrThrow({ where: { id } })).status,
});

describe('the state table of identities', () => {
  it.each(eventsOf(IDENTITY_TRANSITIONS))(
    "lets '%s' happen exactly where and to whom it says",
    async (event) => {
      for (const status of Object.values(VerificationStatus))
        for (const relation of ['complainant', 'reviewer', 'system'] as const)
          await checkCell(identityMachine, subject(), { event, status, relation });
    },
  );

  it.each(eventsOf(IDENTITY_TRANSITIONS))(
    "does not exist for strangers, sellers and its own side's reviewers: '%s'",
    async (event) => {
      for (const stranger of people.strangers)
        for (const status of Object.values(VerificationStatus))
          await checkCell(identityMachine, subject({ ...people.actors, stranger }), {
            event,
            status,
            relation: 'stranger',
          });
    },
  );
});
