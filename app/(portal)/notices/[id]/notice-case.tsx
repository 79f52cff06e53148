import { getTranslations } from 'next-intl/server';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { LinkButton } from '@/components/ui/button';
import { Main } from '@/components/ui/main';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import type { SignedIn } from '@/lib/accounts/session';
import { readerFormat } from '@/lib/i18n/reader-format';
import { countRetractable, type NoticeDetails } from '@/lib/notices/queries';
import { isLegalProfile } from '@/lib/notices/statutes';
import { isNoticeWithUs } from '@/lib/notices/transitions';
import { noticeTitle } from '../notice-title';
import { ClaimCard } from './claim-card';
import { DecisionCard } from './decision-card';
import { EvidenceCard } from './evidence-card';
import { HistoryCard } from './history-card';
import { ListingsCard, type ListingsQuery } from './listings-card';
import { NextStep } from './next-step';
import { PausedNote } from './paused-note';
import { rightLine } from './right-line';

interface Props {
  actor: SignedIn;
  notice: NoticeDetails;
  query: ListingsQuery & { filed?: string; done?: string };
}

/** What has just been done, said once on the page it led to. */
async function JustDone({ filed, done }: { filed?: string; done?: string }) {
  const t = await getTranslations('notices.show');
  const said = filed ? 'already' : done === 'withdrawn' || done === 'retracted' ? done : null;
  if (!said) return null;
  return (
    <NoticeBox tone={filed ? 'info' : 'ok'} role="status">
      {t(said)}
    </NoticeBox>
  );
}

async function Actions({ notice }: { notice: NoticeDetails }) {
  const t = await getTranslations('notices.show');
  const path = `/notices/${notice.id}`;
  return (
    <>
      <LinkButton size="sm" href={`${path}/filed`}>
        {t('receipt')}
      </LinkButton>
      {isNoticeWithUs(notice.status) && (
        <LinkButton size="sm" href={`${path}/withdraw`}>
          {t('withdraw')}
        </LinkButton>
      )}
      {countRetractable(notice.counts) > 0 && (
        <LinkButton size="sm" href={`${path}/retract`}>
          {t('retract')}
        </LinkButton>
      )}
    </>
  );
}

/** A notice that was filed: where it stands, what to do, its listings, its history. */
export async function NoticeCase({ actor, notice, query }: Props) {
  const [t, common, states, legal, title, format] = await Promise.all([
    getTranslations('notices'),
    getTranslations('common.nav'),
    getTranslations('states.notice'),
    getTranslations('legal'),
    noticeTitle(),
    readerFormat(),
  ]);
  const { status, right, submittedAt } = notice;
  return (
    <Main>
      <PageHeader
        breadcrumb={[{ href: '/notices', label: t('list.title') }]}
        breadcrumbLabel={common('breadcrumb')}
        eyebrow={<span className="mono">{notice.reference}</span>}
        title={title(notice)}
        lead={
          <>
            {right && (await rightLine(right))}
            {submittedAt && ` · ${t('show.filedOn', { date: format.day(submittedAt) })}`}
          </>
        }
        actions={<Actions notice={notice} />}
      />
      <div className="case">
        <div className="case-main">
          <JustDone filed={query.filed} done={query.done} />
          <p className="case-status">
            <StatusChip tone={toneOf('notice', status)} label={states(`${status}.label`)} />
            <span>{states(`${status}.meaning`)}</span>
          </p>
          {isLegalProfile(notice.profile) && (
            <p className="small">
              <b>{legal('badge')}</b>
              {` · ${legal(`name.${notice.profile}`)} · ${legal('information')}`}
            </p>
          )}
          <PausedNote notice={notice} />
          <NextStep notice={notice} />
          <DecisionCard notice={notice} />
          <ListingsCard actor={actor} notice={notice} query={query} />
        </div>
        <aside className="case-aside">
          <HistoryCard actor={actor} notice={notice} />
          <EvidenceCard actor={actor} noticeId={notice.id} />
        </aside>
        <div className="case-main">
          <ClaimCard notice={notice} />
        </div>
      </div>
    </Main>
  );
}
