import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { Main } from '@/components/ui/main';
import { getLetter } from '@/lib/authorizations/queries';
import { isLetterStep } from '@/lib/authorizations/steps';
import { isLetterEditable } from '@/lib/authorizations/transitions';
import { requireMember } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { uploadMessage } from '@/lib/web/upload-message';
import { LetterSteps } from '../../letter-steps';
import { CheckStep } from './check-step';
import { HolderStep } from './holder-step';
import { LetterStep } from './letter-step';
import { PeopleStep } from './people-step';
import { ScopeStep } from './scope-step';
import { ValidityStep } from './validity-step';

interface Props {
  params: Promise<{ id: string; step: string }>;
  searchParams: Promise<{ upload?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ step }, t] = await Promise.all([params, getTranslations('letters.steps')]);
  return isLetterStep(step) ? { title: t(step) } : {};
}

export default async function LetterStepPage({ params, searchParams }: Props) {
  const [{ id, step }, { upload }, actor] = await Promise.all([params, searchParams, requireMember()]);
  if (!isLetterStep(step)) notFound();
  const letter = await orNotFound(getLetter(actor, id));
  if (!isLetterEditable(letter.status)) redirect(`/authorizations/${id}`);
  return (
    <Main width="form">
      <LetterSteps current={step} letter={letter} />
      {step === 'people' && <PeopleStep letter={letter} />}
      {step === 'holder' && <HolderStep letter={letter} />}
      {step === 'scope' && <ScopeStep letter={letter} />}
      {step === 'validity' && <ValidityStep letter={letter} />}
      {step === 'letter' && <LetterStep letter={letter} error={await uploadMessage(upload)} />}
      {step === 'check' && <CheckStep letter={letter} />}
    </Main>
  );
}
