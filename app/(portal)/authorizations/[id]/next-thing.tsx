import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { TextLink } from '@/components/ui/text-link';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isLetterInForce } from '@/lib/authorizations/coverage';
import type { LetterView } from '@/lib/authorizations/queries';
import { isLetterRenewable } from '@/lib/authorizations/start-letter';
import { nextLetterStep } from '@/lib/authorizations/steps';
import {
  isLetterActive,
  isLetterDraft,
  isLetterEditable,
  isLetterExpired,
  isLetterRevoked,
} from '@/lib/authorizations/transitions';
import { hasPassed } from '@/lib/identities/calendar-date';
import { isIdentityVerified } from '@/lib/identities/transitions';
import { LetterReason } from '../letter-reason';
import { LetterStatus } from '../letter-status';
import { AddButton, RenewButton } from '../letters-card';

/** Whether the agent gave it up, as its history says. */
const wasGivenUp = ({ history }: LetterView) => history.some(({ type }) => type === 'authorization.given_up');

/** What its dates, the rights holder's word and their identity make of it. */
async function Circumstances({ letter }: { letter: LetterView }) {
  const { status, validFrom, validUntil, confirmedAt, party } = letter;
  const [t, format] = await Promise.all([getTranslations('letters.view'), readerFormat()]);
  const active = isLetterActive(status);
  const ended = validUntil && hasPassed(validUntil) && (active || isLetterExpired(status));
  const later = active && !ended && !isLetterInForce(letter) && validFrom;
  const unproven = party.identity && !isIdentityVerified(party.identity.status) ? party.identity : null;
  return (
    <>
      {ended && <p>{t('endedText', { date: format.date(validUntil) })}</p>}
      {later && <p>{t('laterText', { date: format.date(later) })}</p>}
      {!isLetterDraft(status) && !isLetterRevoked(status) && (
        <p className="hint">
          {confirmedAt ? t('confirmed', { date: format.day(confirmedAt) }) : t('notConfirmed')}
        </p>
      )}
      {unproven && !isLetterRevoked(status) && (
        <p>
          <strong>{t('identityNeeded', { party: party.name })}.</strong> {t('identityNeededText')}{' '}
          <TextLink href={`/identity/${unproven.id}`}>{t('goToIdentity')}</TextLink>
        </p>
      )}
    </>
  );
}

async function Actions({ letter }: { letter: LetterView }) {
  const t = await getTranslations('letters.view');
  const { id, status, incomplete, partyId } = letter;
  if (isLetterRenewable(letter))
    return (
      <div className="grid gap-2">
        <p className="hint">{t('renewText')}</p>
        <RenewButton id={id} />
      </div>
    );
  if (isLetterRevoked(status)) return <AddButton partyId={partyId} />;
  if (isLetterEditable(status)) {
    const draft = isLetterDraft(status);
    const step = draft ? nextLetterStep(incomplete) : 'check';
    return (
      <div className="actions">
        <LinkButton variant="primary" href={`/authorizations/${id}/${step}`}>
          {t(draft ? 'begin' : 'correct')}
        </LinkButton>
      </div>
    );
  }
  return isLetterInForce(letter) ? (
    <div className="actions">
      <LinkButton href="/notices/new">{t('file')}</LinkButton>
    </div>
  ) : null;
}

/** Where it stands, what that means, why, and what to do about it. */
export async function NextThing({ letter }: { letter: LetterView }) {
  const [t, states] = await Promise.all([getTranslations('letters.view'), getTranslations('states.letter')]);
  const { status } = letter;
  return (
    <Card as="div" accent={isLetterEditable(status)} className="grid gap-4">
      <div className="grid justify-items-start gap-2">
        <LetterStatus status={status} />
        <p>{wasGivenUp(letter) ? t('givenUp') : states(`${status}.meaning`)}</p>
        <Circumstances letter={letter} />
      </div>
      <LetterReason letter={letter} />
      <Actions letter={letter} />
    </Card>
  );
}
