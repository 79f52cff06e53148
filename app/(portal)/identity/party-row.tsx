import { getTranslations } from 'next-intl/server';
import { Cell } from '@/components/ui/table';
import { readerFormat } from '@/lib/i18n/reader-format';
import type { ListedIdentity } from '@/lib/identities/queries';
import { identityStanding, type IdentityStanding } from '@/lib/identities/standing';
import { LetterStandingChip } from '../authorizations/letter-standing';
import type { Acting } from './acting-for';
import { IdentityStatus } from './identity-status';

/** What to do next about a party, where there is something. */
function nextOf(standing: IdentityStanding, { id, party }: ListedIdentity) {
  switch (standing) {
    case 'draft':
      return { text: 'continue', href: `/identity/${id}` } as const;
    case 'returned':
      return { text: 'correct', href: `/identity/${id}/check` } as const;
    case 'verified':
    case 'withUs':
      return { text: 'register', href: `/rights/new?party=${party.id}` } as const;
    default:
      return null;
  }
}

/** One party of the list: where its identity stands and what that opens. */
export async function PartyRow({ identity, acting }: { identity: ListedIdentity; acting: Acting }) {
  const [t, role, format] = await Promise.all([
    getTranslations('identity'),
    getTranslations('letters.role'),
    readerFormat(),
  ]);
  const { id, party, reference, expiresOn } = identity;
  const standing = identityStanding(identity);
  const next = nextOf(standing, identity);
  const noDate = standing === 'draft' ? '–' : t('list.noExpiry');
  return (
    <tr>
      <Cell lead>
        <a className="link" href={`/identity/${id}`}>
          {party.name || t('list.unnamed')}
        </a>
        <div className="small mono">
          {t(`kinds.${party.kind}.label`)} · {reference}
        </div>
      </Cell>
      <Cell label={role('title')}>
        <div className="grid justify-items-start gap-1">
          {role(acting ? 'AGENT' : 'HOLDER')}
          {acting && (
            <a href={`/identity/${id}#letters`}>
              <LetterStandingChip standing={acting} />
            </a>
          )}
        </div>
      </Cell>
      <Cell label={t('list.status')}>
        <IdentityStatus identity={identity} />
      </Cell>
      <Cell label={t('list.validUntil')}>{expiresOn ? format.date(expiresOn) : noDate}</Cell>
      <Cell label={t('list.unlocks')}>
        <span>
          {t(`unlocks.${standing}`)}{' '}
          {next && (
            <a className="link" href={next.href}>
              {t(`unlocks.${next.text}`)}
            </a>
          )}
        </span>
      </Cell>
    </tr>
  );
}
