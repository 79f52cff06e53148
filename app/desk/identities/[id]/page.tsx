import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { toneOf, type StateOf } from '@/components/case/status-tone';
import { Checklist } from '@/components/desk/checklist';
import { readerFormat } from '@/lib/i18n/reader-format';
import { getIdentityCase } from '@/lib/identities/review-case';
import { isIdentityInReview, isIdentityWithUs } from '@/lib/identities/transitions';
import { requireStaff } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { CaseFrame } from '../../case-frame';
import { CaseStatus } from '../../case-status';
import { ChangesNote } from '../../changes-note';
import { DeskHistory } from '../../matter-history';
import { MatterPapers } from '../../matter-papers';
import type { DeskQuery } from '../../queue-name';
import { IdentityPanel } from '../identity-panel';
import { identityRows } from '../identity-rows';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<DeskQuery>;
}

const loadCase = cache(async (id: string) => orNotFound(getIdentityCase(await requireStaff(), id)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { data, reference } = await loadCase((await params).id);
  return { title: `${data.legalName} · ${reference}` };
}

export default async function IdentityCasePage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireStaff(), params, searchParams]);
  const matter = await loadCase(id);
  const [t, i, states, format, { rows, checks, changed }] = await Promise.all([
    getTranslations('desk'),
    getTranslations('identity'),
    getTranslations('states.identity'),
    readerFormat(),
    identityRows(matter),
  ]);
  const { reference, version, status, queuedAt, submittedAt, data, party, reviewer } = matter;
  const state = status as StateOf<'identity'>;
  const since = queuedAt
    ? t('fact.since', { moment: format.shortMoment(queuedAt) })
    : submittedAt && t('fact.submitted', { moment: format.shortMoment(submittedAt) });
  const facts = [
    reference,
    t('fact.party', { reference: party.reference }),
    t('fact.version', { version }),
    since,
  ];
  return (
    <CaseFrame
      actor={actor}
      queue="identities"
      id={id}
      query={query}
      title={data.legalName}
      facts={facts.filter(Boolean)}
      keys={isIdentityInReview(status) ? ['a', 'r', 'x'] : isIdentityWithUs(status) ? ['s'] : []}
      status={
        <CaseStatus
          actor={actor}
          withUs={isIdentityWithUs(status)}
          inReview={isIdentityInReview(status)}
          reviewer={reviewer}
          label={states(`${state}.label`)}
          tone={toneOf('identity', state)}
        />
      }
    >
      <section className="case-paper" aria-label={t('paper.label')} tabIndex={0}>
        <h2 className="sr-only">{t('paper.label')}</h2>
        <MatterPapers documents={matter.documents} empty={t('paper.empty')} />
      </section>
      <div className="case-panel case-panel-split">
        <div className="case-panel-scroll" role="region" aria-label={t('check.identity')} tabIndex={0}>
          <div>
            <h2>{t('check.identity')}</h2>
            <ChangesNote before={matter.versions[1]?.version} changed={changed} />
          </div>
          <Checklist rows={rows} checks={checks} />
          <DeskHistory
            entries={matter.history}
            reasonOf={(code) => i(`reasons.${code}.label` as 'reasons.other.label')}
          />
        </div>
        <IdentityPanel actor={actor} matter={matter} query={query} />
      </div>
    </CaseFrame>
  );
}
