import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { TextLink } from '@/components/ui/text-link';
import type { PartyReadiness } from '@/lib/notices/readiness';
import { PartyTasks } from './party-tasks';

/** Parties shown of those that can file, and of those that cannot yet. */
const SHOWN = 5;

/** The parties the reader acts for: those that can file on a line, the others with what they lack. */
export async function Parties({ parties }: { parties: readonly PartyReadiness[] }) {
  const t = await getTranslations('overview.parties');
  // one that can file and has not is shown how
  const ready = parties.filter((party) => party.ready && party.filed);
  const lacking = parties.filter((party) => !ready.includes(party));
  const left = Math.max(0, ready.length - SHOWN) + Math.max(0, lacking.length - SHOWN);
  return (
    <section aria-labelledby="parties" className="grid gap-4">
      <div className="card-head">
        <h2 id="parties">{t('title')}</h2>
        <div className="card-aside">
          <TextLink href="/identity/new">{t('add')}</TextLink>
        </div>
      </div>
      {ready.length > 0 && (
        <Card flush as="div">
          <ul className="tasks">
            {ready.slice(0, SHOWN).map(({ partyId, name, identity }) => (
              <li key={partyId} className="task">
                <TextLink className="task-title" href={identity ? `/identity/${identity.id}` : '/identity'}>
                  {name || t('unnamed')}
                </TextLink>
                <Chip tone="ok">{t('ready')}</Chip>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {lacking.slice(0, SHOWN).map((party) => (
        <PartyTasks key={party.partyId} party={party} />
      ))}
      {left > 0 && (
        <p>
          <TextLink href="/identity">{t('more', { count: left })}</TextLink>
        </p>
      )}
    </section>
  );
}
