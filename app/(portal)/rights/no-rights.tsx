import { getTranslations } from 'next-intl/server';
import type { ComponentProps } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { listParties } from '@/lib/identities/queries';

/** An empty list: what to do first. */
function Empty(props: ComponentProps<typeof EmptyState>) {
  return (
    <Card as="div">
      <EmptyState {...props} />
    </Card>
  );
}

/** Whoever has no party yet: a right belongs to somebody. */
export async function PartyFirst() {
  const t = await getTranslations('rights.list');
  return (
    <Empty
      icon="file-text"
      title={t('identityFirst')}
      action={
        <LinkButton variant="primary" href="/identity/new">
          {t('identityAction')}
        </LinkButton>
      }
    >
      <p>{t('identityFirstText')}</p>
    </Empty>
  );
}

/** No right yet: the way to the first one. */
export async function NoRights({ actor }: { actor: Parameters<typeof listParties>[0] }) {
  const [t, parties] = await Promise.all([getTranslations('rights.list'), listParties(actor)]);
  if (parties.length === 0) return <PartyFirst />;
  return (
    <Empty
      icon="file-text"
      title={t('emptyTitle')}
      action={
        <>
          <LinkButton variant="primary" href="/rights/new">
            {t('add')}
          </LinkButton>
          <TextLink href="/documents-needed">{t('documentsNeeded')}</TextLink>
        </>
      }
    >
      <p>{t('emptyText')}</p>
    </Empty>
  );
}

/** Nothing in the state that was asked for. */
export async function NoneInGroup() {
  const t = await getTranslations('rights.list');
  return (
    <Empty title={t('noneTitle')} action={<LinkButton href="/rights">{t('showAll')}</LinkButton>}>
      <p>{t('noneText')}</p>
    </Empty>
  );
}
