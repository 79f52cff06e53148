import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MatterFiles } from '@/components/case/matter-files';
import { Card } from '@/components/ui/card';
import { Main } from '@/components/ui/main';
import { PageHeader } from '@/components/ui/page-header';
import { getSellerHistory } from '@/lib/counter-notices/history';
import { getSellerCase } from '@/lib/counter-notices/seller-case';
import { listDocuments } from '@/lib/documents/queries';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isLegal } from '@/lib/notices/source';
import { requireSeller } from '@/lib/web/current-seller';
import { marketplaceName } from './marketplace-name';
import { Claim } from './claim';
import { Clocks } from './clocks';
import { CloseCase } from './close-case';
import { HowToAnswer } from './how-to-answer';
import { Law } from './law';
import { NextThing } from './next-thing';
import { OwnCounterNotices } from './own-counter-notices';
import { OwnListings } from './own-listings';
import { Reasons } from './reasons';
import { SellerTimeline } from './seller-timeline';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('respond');
  return { title: t('area') };
}

/** Everything a seller may know of the notice: what was removed and why, by whom, on what evidence, and how to answer. */
export default async function CasePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const seller = await requireSeller(token);
  const [found, evidence, history, t, l] = await Promise.all([
    getSellerCase(seller),
    listDocuments(seller, { noticeId: seller.noticeId }),
    getSellerHistory(seller),
    getTranslations('respond.case'),
    getTranslations('legal'),
  ]);
  const { notice, listings } = found;
  const running = isLegal(notice) && found.counterNotices.find(({ deadlines }) => deadlines.length > 0);
  const count = listings.length;
  const marketplace = await marketplaceName(notice.marketplace);
  const lead = t('lead', { complainant: notice.party.name, count, marketplace });
  return (
    <Main>
      <PageHeader
        eyebrow={t('reference', { reference: notice.reference })}
        title={t('title', { count })}
        lead={lead}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20.5rem]">
        <div className="grid gap-6">
          <NextThing token={token} found={found} format={await readerFormat()} />
          <Card title={t('whyTitle')}>
            <Reasons found={found} />
          </Card>
          <OwnListings listings={listings} />
          <Card title={t('claimTitle')}>
            <Claim notice={notice} />
          </Card>
          <Card title={t('evidenceTitle')}>
            <MatterFiles documents={evidence} empty={t('noEvidence')} />
            <p className="hint mt-3">{isLegal(notice) ? l('seller.claimNote') : t('identityNote')}</p>
          </Card>
          <OwnCounterNotices token={token} counterNotices={found.counterNotices} />
        </div>
        <aside className="grid gap-6">
          <Card title={t('historyTitle')}>
            <SellerTimeline found={found} history={history} />
          </Card>
          {running && <Clocks notice={notice} counterNotice={running} />}
          <HowToAnswer profile={notice.profile} />
          <Law marketplace={notice.marketplace} rightKind={notice.right?.kind ?? null} />
          <CloseCase token={token} />
        </aside>
      </div>
    </Main>
  );
}
