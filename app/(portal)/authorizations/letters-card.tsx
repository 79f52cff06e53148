import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { Cell, Table } from '@/components/ui/table';
import { readerFormat } from '@/lib/i18n/reader-format';
import { listLetters, type ListedLetter } from '@/lib/authorizations/queries';
import { isLetterRenewable } from '@/lib/authorizations/start-letter';
import type { SignedIn } from '@/lib/accounts/session';
import { beginLetter, beginRenewal } from './actions';
import { LetterStatus } from './letter-status';

/** Begins the renewal of a letter. */
export async function RenewButton({ id, small = false }: { id: string; small?: boolean }) {
  const [t, c] = await Promise.all([getTranslations('letters'), getTranslations('common')]);
  return (
    <Form action={beginRenewal} errorTitle={c('form.errorTitle')} idPrefix={`r-${id}-`} className="grid">
      <input type="hidden" name="id" value={id} />
      <div className="actions">
        <SubmitButton variant={small ? 'secondary' : 'primary'} pendingText={c('pending')}>
          {t(small ? 'list.renew' : 'view.renew')}
        </SubmitButton>
      </div>
    </Form>
  );
}

/** Begins a letter of a rights holder. */
export async function AddButton({ partyId }: { partyId: string }) {
  const [t, c] = await Promise.all([getTranslations('letters.list'), getTranslations('common')]);
  return (
    <Form action={beginLetter} errorTitle={c('form.errorTitle')} idPrefix="l-" className="grid">
      <input type="hidden" name="partyId" value={partyId} />
      <div className="actions">
        <SubmitButton pendingText={c('pending')}>{t('add')}</SubmitButton>
      </div>
    </Form>
  );
}

async function LetterRow({ letter }: { letter: ListedLetter }) {
  const [t, format] = await Promise.all([getTranslations('letters.list'), readerFormat()]);
  const { id, reference, allRights, rightIds, marketplaces, validFrom, validUntil } = letter;
  return (
    <tr>
      <Cell lead>
        <a className="link" href={`/authorizations/${id}`}>
          {letter.agentName || reference}
        </a>
        <div className="small mono">{reference}</div>
      </Cell>
      <Cell label={t('covers')}>
        {format.list([
          allRights ? t('allRights') : t('someRights', { count: rightIds.length }),
          t('someMarketplaces', { count: marketplaces.length }),
        ])}
      </Cell>
      <Cell label={t('valid')}>
        {validFrom && validUntil
          ? t('fromUntil', { from: format.date(validFrom), until: format.date(validUntil) })
          : t('noDates')}
      </Cell>
      <Cell label={t('status')}>
        <div className="grid justify-items-start gap-2">
          <LetterStatus status={letter.status} />
          {isLetterRenewable(letter) && <RenewButton id={id} small />}
        </div>
      </Cell>
    </tr>
  );
}

interface Props {
  actor: SignedIn;
  party: { id: string; name: string };
}

/** The letters under which the reader acts for a rights holder. */
export async function LettersCard({ actor, party }: Props) {
  const [t, letters] = await Promise.all([getTranslations('letters.list'), listLetters(actor, [party.id])]);
  return (
    <Card id="letters" title={t('title')} className="grid gap-4">
      <p className="hint">{letters.length > 0 ? t('lead') : t('none')}</p>
      {letters.length > 0 && (
        <Table
          caption={t('caption', { holder: party.name })}
          head={[
            { label: t('letter') },
            { label: t('covers') },
            { label: t('valid') },
            { label: t('status') },
          ]}
        >
          {letters.map((letter) => (
            <LetterRow key={letter.id} letter={letter} />
          ))}
        </Table>
      )}
      <AddButton partyId={party.id} />
    </Card>
  );
}
