import { beforeAll, describe, expect, it } from 'vitest';
import { authorizationMachine, holderMachine } from '@/lib/authorizations/machine';
import { AUTHORIZATION_TRANSITIONS } from '@/lib/authorizations/transitions';
import { AuthorizationStatus } from '@/lib/generated/prisma/enums';
import { SYSTEM } from '@/lib/platform/actor';
import { db, inTransaction } from '@/lib/platform/db';
import { transition } from '@/lib/workflow/transition';
import { makeAccount, makeReviewer } from '@/tests/factories/accounts';
import { makeAgent, makeLetter } from '@/tests/factories/letters';
import { makeComplainant, makeNotice, makeSellerAccess } from '@/tests/factories/notices';
import { joinParty } from '@/tests/support/party-actors';
import { checkCell, eventsOf, type Actors } from '@/tests/support/transition-matrix';

let id: string;
let actors: Actors;
let strangers: Actors['stranger'][];

beforeAll(async () => {
  const agent = await makeAgent();
  id = (await makeLetter(agent.party, agent.account.id)).id;
  const [reviewer, ownReviewer, otherAgent, other] = [
    await makeReviewer(),
    await makeReviewer(),
    await makeAccount(),
    await makeComplainant(),
  ];
  await joinParty(agent.party.id, ownReviewer.account.id);
  // who acts for the same rights holder under a letter of their own
  await joinParty(agent.party.id, otherAgent.account.id);
  const { actor: seller } = await makeSellerAccess(await makeNotice(other));
  actors = {
    complainant: agent.actor,
    reviewer: reviewer.actor,
    system: SYSTEM,
    seller,
    stranger: other.actor,
  };
  strangers = [other.actor, otherAgent.actor, seller, ownReviewer.actor];
});

const reset = (status: AuthorizationStatus) => db.authorization.update({ where: { id }, data: { status } });
const status = async () => (await db.authorization.findUniqueOrThrow({ where: { id } })).status;
const subject = (stranger = actors.stranger) => ({
  id,
  chainId: id,
  actors: { ...actors, stranger },
  reset,
  status,
});
const EVERY = Object.values(AuthorizationStatus);

describe('the state table of letters', () => {
  it.each(eventsOf(AUTHORIZATION_TRANSITIONS))(
    "lets '%s' happen exactly where and to whom it says",
    async (event) => {
      for (const from of EVERY)
        for (const relation of ['complainant', 'reviewer', 'system'] as const)
          await checkCell(authorizationMachine, subject(), { event, status: from, relation });
    },
  );

  it.each(eventsOf(AUTHORIZATION_TRANSITIONS))(
    "does not exist for strangers, sellers, other agents and its own side's reviewers: '%s'",
    async (event) => {
      for (const stranger of strangers)
        for (const from of EVERY)
          await checkCell(authorizationMachine, subject(stranger), {
            event,
            status: from,
            relation: 'stranger',
          });
    },
  );

  it('lets the rights holder revoke whatever was handed in, and do nothing else', async () => {
    for (const event of eventsOf(AUTHORIZATION_TRANSITIONS))
      for (const from of EVERY) {
        await reset(from);
        const fired = inTransaction((tx) => transition(tx, holderMachine, SYSTEM, { event, ids: [id] }));
        if (event !== 'revoke') await expect(fired).rejects.toMatchObject({ code: 'forbidden' });
        else if (from === 'DRAFT' || from === 'REVOKED')
          await expect(fired).rejects.toMatchObject({ code: 'invalid_transition' });
        else {
          await fired;
          expect(await status()).toBe('REVOKED');
        }
      }
  });
});
