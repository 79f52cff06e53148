import { hashPassword } from '../../lib/accounts/password';
import { record } from '../../lib/audit/record';
import type { Role } from '../../lib/generated/prisma/enums';
import type { AccountActor } from '../../lib/platform/actor';
import { clock } from '../../lib/platform/clock';
import { inTransaction } from '../../lib/platform/db';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../demo-accounts';
import type { Thread } from './story';
import type { World } from './world';

interface Newcomer {
  role: Role;
  name: string;
  email: string;
  locale: 'en' | 'zh-CN';
  /** working days ago */
  since: number;
  timeZone: string;
}

const ZONES: Readonly<Record<string, string>> = {
  'anna@acme.example': 'Europe/Berlin',
  'oskar@nordlicht.example': 'Europe/Oslo',
};

/** Others who use the platform; they have no password, so nobody signs in as them. */
const OTHERS: readonly Newcomer[] = [
  {
    role: 'MEMBER',
    name: 'Grace Holloway',
    email: 'grace@bluefin.example',
    locale: 'en',
    since: 101,
    timeZone: 'Europe/London',
  },
  {
    role: 'MEMBER',
    name: '沈亦舟',
    email: 'shen@zhuli.example',
    locale: 'zh-CN',
    since: 97,
    timeZone: 'Asia/Shanghai',
  },
  {
    role: 'MEMBER',
    name: '何山',
    email: 'he@shanyin.example',
    locale: 'zh-CN',
    since: 6,
    timeZone: 'Asia/Shanghai',
  },
  {
    role: 'MEMBER',
    name: 'Marta Ricci',
    email: 'marta@ricci.example',
    locale: 'en',
    since: 2,
    timeZone: 'Europe/Rome',
  },
  {
    role: 'MEMBER',
    name: 'Inês Duarte',
    email: 'ines@mare.example',
    locale: 'en',
    since: 9,
    timeZone: 'Europe/Lisbon',
  },
  {
    role: 'MEMBER',
    name: 'Sam Rae',
    email: 'sam@juniper-rae.example',
    locale: 'en',
    since: 21,
    timeZone: 'Europe/London',
  },
];

async function open(newcomer: Newcomer, passwordHash: string | null): Promise<AccountActor> {
  const { since: _since, ...columns } = newcomer;
  return inTransaction(async (tx) => {
    const { id, role } = await tx.account.create({
      data: { ...columns, passwordHash, createdAt: clock.now() },
    });
    const actor: AccountActor = { kind: 'account', accountId: id, role };
    const about = { chainId: id, subjectType: 'account', subjectId: id, data: {} } as const;
    if (role === 'MEMBER') await record(tx, actor, { type: 'account.registered', ...about });
    return actor;
  });
}

/** Everybody gets their account: staff and the demonstration's people long ago, the others when they came. */
export function people(world: World): Thread[] {
  const passwordHash = hashPassword(DEMO_PASSWORD);
  const demo = DEMO_ACCOUNTS.map(({ title: _title, ...account }) => ({
    ...account,
    since: account.role === 'MEMBER' ? 105 : 120,
    timeZone: ZONES[account.email] ?? 'Asia/Shanghai',
  }));
  return [...demo, ...OTHERS].map(async function* (newcomer): Thread {
    yield world.calendar.workday(newcomer.since, '08:30');
    const actor = await open(newcomer, newcomer.since >= 105 ? await passwordHash : null);
    const { name, email, locale } = newcomer;
    world.people.set(email, { ...actor, name, email, locale });
  });
}
