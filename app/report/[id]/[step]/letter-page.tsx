import { HolderStep } from '@/app/(portal)/authorizations/[id]/[step]/holder-step';
import { LetterStep } from '@/app/(portal)/authorizations/[id]/[step]/letter-step';
import { PeopleStep } from '@/app/(portal)/authorizations/[id]/[step]/people-step';
import { ScopeStep } from '@/app/(portal)/authorizations/[id]/[step]/scope-step';
import { ValidityStep } from '@/app/(portal)/authorizations/[id]/[step]/validity-step';
import type { PageProps } from './page-props';

/** The pages about an agent's letter of authorization, as in the portal. */
export function LetterPage({ report: { letter }, place, page, error }: PageProps) {
  if (!letter) return null;
  switch (page) {
    case 'letter-people':
      return <PeopleStep letter={letter} place={place} />;
    case 'letter-holder':
      return <HolderStep letter={letter} place={place} />;
    case 'letter-scope':
      return <ScopeStep letter={letter} place={place} />;
    case 'letter-validity':
      return <ValidityStep letter={letter} place={place} />;
    case 'letter':
      return <LetterStep letter={letter} error={error} place={place} />;
    default:
      return null;
  }
}
