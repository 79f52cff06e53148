import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { TextLink } from '@/components/ui/text-link';
import type { PartyReadiness } from '@/lib/notices/readiness';

const SHOWN = 6;

/** The parties the reader acts for, and which of them can file. */
export async function Parties({ parties }: { parties: readonly PartyReadiness[] }) {
  const t = await getTranslations('overview.parties');
  const left = parties.length - SHOWN;
  return (
    <Card flush title={t('title')} aside={<TextLink href="/identity/new">{t('add')}</TextLink>}>
      <ul className="tasks">
        {parties.slice(0, SHOWN).map(({ partyId, name, identity, ready }) => (
          <li key={partyId} className="task party">
            <TextLink className="task-title" href={identity ? `/identity/${identity.id}` : '/identity'}>
              {name || t('unnamed')}
            </TextLink>
            <Chip tone={ready ? 'ok' : 'neutral'}>{t(ready ? 'ready' : 'notReady')}</Chip>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className="overview-none">
          <TextLink href="/identity">{t('more', { count: left })}</TextLink>
        </p>
      )}
    </Card>
  );
}
