import { describe, expect, it } from 'vitest';
import { isCounterNoticeEditable } from '@/lib/counter-notices/transitions';
import { EDITABLE } from '@/lib/documents/policy';
import { CounterNoticeStatus, NoticeStatus, VerificationStatus } from '@/lib/generated/prisma/enums';
import { isIdentityEditable } from '@/lib/identities/transitions';
import { isNoticeEditable } from '@/lib/notices/transitions';
import { isRightEditable } from '@/lib/rights/transitions';

const sorted = (states: Iterable<string>) => [...states].sort();

// Documents come before these domains and repeat what they decide; here both are held together.
describe('what documents know of later domains', () => {
  it.each([
    ['identity', EDITABLE.identityId, Object.values(VerificationStatus).filter(isIdentityEditable)],
    ['right', EDITABLE.rightId, Object.values(VerificationStatus).filter(isRightEditable)],
    ['notice', EDITABLE.noticeId, Object.values(NoticeStatus).filter(isNoticeEditable)],
    [
      'counter-notice',
      EDITABLE.counterNoticeId,
      Object.values(CounterNoticeStatus).filter(isCounterNoticeEditable),
    ],
  ])('lets documents of a %s change exactly while it can be edited', (_name, ours, theirs) => {
    expect(sorted(ours)).toEqual(sorted(theirs));
  });
});
