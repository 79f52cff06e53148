import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { toneOf } from '@/components/case/status-tone';
import { Checklist } from '@/components/desk/checklist';
import { readerFormat } from '@/lib/i18n/reader-format';
import { getRightCase } from '@/lib/rights/review-case';
import { isRightInReview, isRightWithUs } from '@/lib/rights/transitions';
import { requireStaff } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { CaseFrame } from '../../case-frame';
import { CaseStatus } from '../../case-status';
import { ChangesNote } from '../../changes-note';
import { DeskHistory } from '../../matter-history';
import { MatterPapers } from '../../matter-papers';
import { deskPath, type DeskQuery } from '../../queue-name';
import { RightPanel } from '../right-panel';
import { rightRows } from '../right-rows';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<DeskQuery>;
}

const loadCase = cache(async (id: string) => orNotFound(getRightCase(await requireStaff(), id)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data, reference } = await loadCase((await params).id);
  return { title: `${data.title} · ${reference}` };
}

export default async function RightCasePage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireStaff(), params, searchParams]);
  const matter = await loadCase(id);
  const [t, r, states, format, { rows, checks, changed }] = await Promise.all([
    getTranslations('desk'),
    getTranslations('rights'),
    getTranslations('states.right'),
    readerFormat(),
    rightRows(matter),
  ]);
  const { reference, version, status, queuedAt, submittedAt, data, party, identity, reviewer } = matter;
  const since = queuedAt
    ? t('fact.since', { moment: format.shortMoment(queuedAt) })
    : submittedAt && t('fact.submitted', { moment: format.shortMoment(submittedAt) });
  const owner = identity && (
    <a className="link" href={deskPath('identities', identity.id, {})}>
      {party.name}
    </a>
  );
  const facts = [
    reference,
    r(`kinds.${matter.kind}.label`),
    owner ?? party.name,
    t('fact.version', { version }),
    since,
  ];
  return (
    <CaseFrame
      actor={actor}
      queue="rights"
      id={id}
      query={query}
      title={data.title}
      facts={facts.filter(Boolean)}
      keys={isRightInReview(status) ? ['a', 'r', 'x'] : isRightWithUs(status) ? ['s'] : []}
      status={
        <CaseStatus
          actor={actor}
          withUs={isRightWithUs(status)}
          inReview={isRightInReview(status)}
          reviewer={reviewer}
          label={states(`${status}.label`)}
          tone={toneOf('right', status)}
        />
      }
    >
      <section className="case-paper" aria-label={t('paper.label')} tabIndex={0}>
        <h2 className="sr-only">{t('paper.label')}</h2>
        <MatterPapers documents={matter.documents} empty={t('paper.empty')} />
      </section>
      <div className="case-panel case-panel-split">
        <div className="case-panel-scroll" role="region" aria-label={t('check.right')} tabIndex={0}>
          <div>
            <h2>{t('check.right')}</h2>
            <ChangesNote before={matter.versions[1]?.version} changed={changed} />
          </div>
          <Checklist rows={rows} checks={checks} />
          <DeskHistory
            entries={matter.history}
            reasonOf={(code) => r(`reasons.${code}.label` as 'reasons.other.label')}
          />
        </div>
        <RightPanel actor={actor} matter={matter} query={query} />
      </div>
    </CaseFrame>
  );
}
