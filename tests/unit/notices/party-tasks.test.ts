import { describe, expect, it } from 'vitest';
import type { VerificationStatus } from '@/lib/generated/prisma/enums';
import type { Standing } from '@/lib/identities/in-force';
import { partyTasks } from '@/lib/notices/party-tasks';

const identity = (status: VerificationStatus, expiresOn: Date | null = null): Standing & { id: string } => ({
  id: 'i',
  status,
  expiresOn,
  carriesUntil: null,
});
const rights = (...statuses: VerificationStatus[]) => statuses.map((status) => ({ status, count: 1 }));
const NOTHING = { identity: null, letter: null, rights: [], draftId: null, filed: false };

describe('the tasks of a party', () => {
  it('begin with nothing done', () => {
    expect(partyTasks(NOTHING)).toEqual({
      identity: 'not_started',
      letter: null,
      right: 'not_started',
      notice: 'not_started',
    });
  });

  it.each([
    [identity('DRAFT'), 'in_progress'],
    [identity('SUBMITTED'), 'with_us'],
    [identity('IN_REVIEW'), 'with_us'],
    [identity('NEEDS_INFO'), 'attention'],
    [identity('REJECTED'), 'attention'],
    [identity('EXPIRED'), 'attention'],
    [identity('SUSPENDED'), 'suspended'],
    [identity('VERIFIED'), 'verified'],
    // past its date, whether or not the worker has said so
    [identity('VERIFIED', new Date('2001-01-01')), 'attention'],
  ] as const)('say of the identity %j that it is %s', (given, expected) => {
    expect(partyTasks({ ...NOTHING, identity: given }).identity).toBe(expected);
  });

  it.each([
    ['none', 'not_started'],
    ['attention', 'attention'],
    ['over', 'attention'],
    ['pending', 'with_us'],
    ['later', 'with_us'],
    ['inForce', 'verified'],
  ] as const)('say of an agent whose letters are %s that the letter is %s', (state, expected) => {
    expect(partyTasks({ ...NOTHING, letter: { state, date: null } }).letter).toBe(expected);
  });

  it.each([
    [rights('WITHDRAWN'), 'not_started'],
    [rights('DRAFT', 'WITHDRAWN'), 'in_progress'],
    [rights('DRAFT', 'SUBMITTED'), 'with_us'],
    [rights('SUBMITTED', 'NEEDS_INFO'), 'attention'],
    [rights('NEEDS_INFO', 'VERIFIED'), 'verified'],
    [rights('SUSPENDED', 'WITHDRAWN'), 'suspended'],
  ] as const)('say of the rights %j that they are %s', (given, expected) => {
    expect(partyTasks({ ...NOTHING, rights: given }).right).toBe(expected);
  });

  it('end with the first notice, however many drafts lie about', () => {
    expect(partyTasks({ ...NOTHING, draftId: 'd' }).notice).toBe('in_progress');
    expect(partyTasks({ ...NOTHING, draftId: 'd', filed: true }).notice).toBe('done');
  });
});
