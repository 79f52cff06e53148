import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RadioGroup } from '@/components/forms/choices';
import { Form } from '@/components/forms/form';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { listParties } from '@/lib/identities/queries';
import { RIGHT_KINDS } from '@/lib/rights/schema';
import { requireMember } from '@/lib/web/current-actor';
import { beginRight } from '../actions';
import { PartyFirst } from '../no-rights';
import { OpenIdentities } from './open-identities';
import { PartyField } from './party-field';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('rights.new');
  return { title: t('title') };
}

type Query = { party?: string | string[] };

export default async function NewRightPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [{ party }, actor] = await Promise.all([searchParams, requireMember()]);
  const [parties, t, c] = await Promise.all([
    listParties(actor),
    getTranslations('rights'),
    getTranslations('common'),
  ]);
  // a right bears its owner's name, so whoever it belongs to has one first
  const named = parties.filter(({ name, identityId }) => name !== '' && identityId !== null);
  const chosen = named.find(({ id }) => id === party) ?? (named.length === 1 ? named[0] : undefined);
  return (
    <Main width="form">
      <PageHeader
        title={t('new.title')}
        lead={t('new.lead')}
        breadcrumb={[{ href: '/rights', label: t('list.title') }]}
        breadcrumbLabel={c('nav.breadcrumb')}
      />
      {named.length === 0 ? (
        <PartyFirst />
      ) : (
        <Form
          action={beginRight}
          errorTitle={c('form.errorTitle')}
          initial={chosen ? { partyId: chosen.id } : undefined}
        >
          <RadioGroup
            name="kind"
            label={t('new.kind')}
            boxed
            choices={RIGHT_KINDS.map((kind) => ({
              value: kind,
              label: t(`kinds.${kind}.label`),
              hint: t(`kinds.${kind}.hint`),
            }))}
          />
          <PartyField parties={named} />
          <div className="actions">
            <SubmitButton pendingText={c('pending')}>{c('action.continue')}</SubmitButton>
            <TextLink href="/rights">{c('action.cancel')}</TextLink>
          </div>
        </Form>
      )}
      <OpenIdentities parties={parties} />
    </Main>
  );
}
