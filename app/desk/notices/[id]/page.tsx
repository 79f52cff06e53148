import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { toneOf } from '@/components/case/status-tone';
import { listDocuments } from '@/lib/documents/queries';
import { readerFormat } from '@/lib/i18n/reader-format';
import { getNoticeCase } from '@/lib/notices/queue';
import { getNoticeTimeline } from '@/lib/notices/timeline';
import { isLegal } from '@/lib/notices/source';
import { isLegalProfile } from '@/lib/notices/statutes';
import { isNoticeInReview, isNoticeWithUs } from '@/lib/notices/transitions';
import { requireStaff } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { CaseFrame } from '../../case-frame';
import { CaseStatus } from '../../case-status';
import { MatterPapers } from '../../matter-papers';
import type { DeskQuery } from '../../queue-name';
import { Claim } from '../claim';
import { FormPapers } from '../form-papers';
import { ListingOutcomes } from '../listing-outcomes';
import { NoticeHistory } from '../notice-history';
import { NoticePanel } from '../notice-panel';
import { VersionChanges } from '../version-changes';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<DeskQuery>;
}

const loadCase = cache(async (id: string) => orNotFound(getNoticeCase(await requireStaff(), id)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { right, reference } = await loadCase((await params).id);
  return { title: `${right?.title ?? ''} · ${reference}` };
}

export default async function NoticeCasePage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireStaff(), params, searchParams]);
  const notice = await loadCase(id);
  const [t, legal, states, reasons, format, evidence, certificate, timeline] = await Promise.all([
    getTranslations('desk'),
    getTranslations('legal'),
    getTranslations('states.notice'),
    getTranslations('reasons.complaint'),
    readerFormat(),
    listDocuments(actor, { noticeId: id }),
    notice.rightId ? listDocuments(actor, { rightId: notice.rightId }) : [],
    getNoticeTimeline(actor, id),
  ]);
  const { reference, version, status, queuedAt, submittedAt, party, right, reasonCode, listingCount } =
    notice;
  const reason = `${reasonCode ?? ''}.label` as 'other.label';
  const since = queuedAt
    ? t('fact.since', { moment: format.shortMoment(queuedAt) })
    : submittedAt && t('fact.submitted', { moment: format.shortMoment(submittedAt) });
  const facts = [
    reference,
    isLegalProfile(notice.profile) && `${legal('badge')} · ${legal(`name.${notice.profile}`)}`,
    party.name,
    t('fact.listings', { count: listingCount }),
    t('fact.version', { version }),
    since,
  ];
  return (
    <CaseFrame
      actor={actor}
      queue="notices"
      id={id}
      query={query}
      title={t('notice.title', {
        reason: reasons.has(reason) ? reasons(reason) : '',
        right: right?.title ?? '',
      })}
      facts={facts.filter(Boolean)}
      layout="decide"
      keys={
        isNoticeInReview(status)
          ? isLegal(notice)
            ? ['aDecide', 'xDecide']
            : ['aDecide', 'xDecide', 'r']
          : isNoticeWithUs(status)
            ? ['s']
            : []
      }
      status={
        <CaseStatus
          actor={actor}
          withUs={isNoticeWithUs(status)}
          inReview={isNoticeInReview(status)}
          reviewer={notice.reviewer}
          label={states(`${status}.label`)}
          tone={toneOf('notice', status)}
        />
      }
    >
      <section className="case-paper case-side" aria-label={t('notice.claim')} tabIndex={0}>
        <Claim notice={notice} />
        <VersionChanges versions={notice.versions} />
        <h2 className="case-papers-title">{t('notice.evidence')}</h2>
        <MatterPapers documents={evidence} empty={t('notice.noEvidence')} prefix="evidence-" />
        <h2 className="case-papers-title">{t('notice.certificate')}</h2>
        <MatterPapers documents={certificate} empty={t('notice.noCertificate')} prefix="right-" />
      </section>
      <section className="case-panel" aria-label={t('notice.listings')} tabIndex={0}>
        <FormPapers notice={notice} />
        <NoticePanel actor={actor} notice={notice} query={query} documents={evidence.length} />
        <ListingOutcomes notice={notice} query={query} />
        <NoticeHistory timeline={timeline} folded={isNoticeWithUs(status)} />
      </section>
    </CaseFrame>
  );
}
