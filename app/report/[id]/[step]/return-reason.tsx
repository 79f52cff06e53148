import { LetterReason } from '@/app/(portal)/authorizations/letter-reason';
import { IdentityReason } from '@/app/(portal)/identity/identity-reason';
import { RightReason } from '@/app/(portal)/rights/right-reason';
import type { ReportView } from '@/lib/reports/queries';
import { partOf, type ReportPage } from '@/lib/reports/steps';

/** What a reviewer wrote about the papers of this page, when they came back. */
export function ReturnReason({
  report: { identity, letter, right, answers },
  page,
}: {
  report: ReportView;
  page: ReportPage;
}) {
  const part = partOf(page);
  return (
    <>
      {identity && answers.identity?.open && (part === 'holder' || part === 'check') && (
        <IdentityReason identity={identity} />
      )}
      {letter && answers.letter?.open && (part === 'letter' || part === 'check') && (
        <LetterReason letter={letter} />
      )}
      {right && answers.right?.open && (part === 'right' || part === 'check') && (
        <RightReason right={right} />
      )}
    </>
  );
}
