import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { toneOf } from '@/components/case/status-tone';
import { Checklist } from '@/components/desk/checklist';
import { readerFormat } from '@/lib/i18n/reader-format';
import { getLetterCase } from '@/lib/authorizations/review-case';
import { isLetterWithUs } from '@/lib/authorizations/transitions';
import { requireStaff } from '@/lib/web/current-actor';
import { orNotFound } from '@/lib/web/or-not-found';
import { CaseFrame } from '../../case-frame';
import { CaseStatus } from '../../case-status';
import { ChangesNote } from '../../changes-note';
import { DeskHistory } from '../../matter-history';
import { MatterPapers } from '../../matter-papers';
import { deskPath, type DeskQuery } from '../../queue-name';
import { LetterPanel } from '../letter-panel';
import { letterRows } from '../letter-rows';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<DeskQuery>;
}

const loadCase = cache(async (id: string) => orNotFound(getLetterCase(await requireStaff(), id)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { party, reference } = await loadCase((await params).id);
  return { title: `${party.name} · ${reference}` };
}

export default async function LetterCasePage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireStaff(), params, searchParams]);
  const matter = await loadCase(id);
  const [t, l, states, format, { rows, checks, changed }] = await Promise.all([
    getTranslations('desk'),
    getTranslations('letters'),
    getTranslations('states.letter'),
    readerFormat(),
    letterRows(matter),
  ]);
  const { reference, version, status, queuedAt, submittedAt, party, account, reviewer } = matter;
  const since = queuedAt
    ? t('fact.since', { moment: format.shortMoment(queuedAt) })
    : submittedAt && t('fact.submitted', { moment: format.shortMoment(submittedAt) });
  const holder = party.identity && (
    <a className="link" href={deskPath('identities', party.identity.id, {})}>
      {party.name}
    </a>
  );
  const agent = `${account.name} · ${account.email}`;
  const facts = [reference, holder ?? party.name, agent, t('fact.version', { version }), since];
  return (
    <CaseFrame
      actor={actor}
      queue="authorizations"
      id={id}
      query={query}
      title={`${party.name} → ${matter.data.agentName}`}
      facts={facts.filter(Boolean)}
      keys={isLetterWithUs(status) ? ['a', 'r', 'x'] : []}
      status={
        <CaseStatus
          actor={actor}
          withUs={isLetterWithUs(status)}
          inReview={false}
          reviewer={reviewer}
          label={states(`${status}.label`)}
          tone={toneOf('letter', status)}
        />
      }
    >
      <section className="case-paper" aria-label={t('paper.label')} tabIndex={0}>
        <h2 className="sr-only">{t('paper.label')}</h2>
        <MatterPapers documents={matter.documents} empty={t('paper.empty')} />
      </section>
      <div className="case-panel case-panel-split">
        <div className="case-panel-scroll" role="region" aria-label={l('desk.check')} tabIndex={0}>
          <div>
            <h2>{l('desk.check')}</h2>
            <ChangesNote before={matter.versions[1]?.version} changed={changed} />
          </div>
          <Checklist rows={rows} checks={checks} />
          <DeskHistory
            entries={matter.history}
            reasonOf={(code) => l(`reasons.${code}.label` as 'reasons.other.label')}
          />
        </div>
        <LetterPanel matter={matter} query={query} />
      </div>
    </CaseFrame>
  );
}
