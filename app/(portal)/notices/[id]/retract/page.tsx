import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CheckboxGroup } from '@/components/forms/choices';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { SubmitButton } from '@/components/ui/submit-button';
import { getNotice, listRetractable } from '@/lib/notices/queries';
import { isListingDisputed } from '@/lib/notices/transitions';
import { requireFiler } from '@/lib/web/current-actor';
import { idParam } from '@/lib/web/id-param';
import { orNotFound } from '@/lib/web/or-not-found';
import { retract } from './actions';
import { ChooseAll } from './choose-all';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ listing?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notices.retract');
  return { title: t('title') };
}

/** The listings that can be let go of, to choose from; one that was pointed at is chosen already. */
async function RetractForm({ id, listings, chosen }: { id: string; listings: Retractable; chosen?: string }) {
  const [t, common] = await Promise.all([getTranslations('notices.retract'), getTranslations('common.form')]);
  const choices = listings.map(({ id: value, status, listing }) => ({
    value,
    label: listing.title ?? listing.canonicalUrl,
    hint: (
      <>
        <span className="break-address">{listing.canonicalUrl}</span>
        {isListingDisputed(status) && <p>{t('countered')}</p>}
      </>
    ),
  }));
  return (
    <Form
      action={retract}
      errorTitle={common('errorTitle')}
      initial={{ listingIds: choices.length === 1 ? choices.map(({ value }) => value) : [chosen ?? ''] }}
    >
      <input type="hidden" name="id" value={id} />
      {choices.length > 1 && <ChooseAll name="listingIds" all={t('all')} none={t('none')} />}
      <CheckboxGroup name="listingIds" label={t('choose')} boxed choices={choices} />
      <div className="actions">
        <SubmitButton variant="danger">{t('confirm')}</SubmitButton>
        <LinkButton variant="quiet" href={`/notices/${id}`}>
          {t('keep')}
        </LinkButton>
      </div>
    </Form>
  );
}
type Retractable = Awaited<ReturnType<typeof listRetractable>>;

export default async function RetractPage({ params, searchParams }: Props) {
  const [actor, id, { listing }] = await Promise.all([requireFiler(), idParam(params), searchParams]);
  const [t, common, notice, listings] = await Promise.all([
    getTranslations('notices'),
    getTranslations('common.nav'),
    orNotFound(getNotice(actor, id)),
    listRetractable(actor, id),
  ]);
  return (
    <Main width="form">
      <PageHeader
        breadcrumb={[
          { href: '/notices', label: t('list.title') },
          { href: `/notices/${id}`, label: notice.reference },
        ]}
        breadcrumbLabel={common('breadcrumb')}
        title={t('retract.title')}
        lead={t('retract.lead')}
      />
      {listings.length > 0 ? (
        <RetractForm id={id} listings={listings} chosen={listing} />
      ) : (
        <EmptyState
          title={t('retract.nothingTitle')}
          action={<LinkButton href={`/notices/${id}`}>{t('retract.back')}</LinkButton>}
        >
          {t('retract.nothingText')}
        </EmptyState>
      )}
    </Main>
  );
}
