import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { NoticeCase } from '@/lib/notices/queue';
import { reasonAnswers } from './reason-answers';
import { statementLabels } from './statement-labels';

const FIELDS = [
  'marketplace',
  'rightId',
  'reasonCode',
  'reasonFields',
  'description',
  'statements',
  'signatureName',
  'listings',
  'documents',
] as const;
type Field = (typeof FIELDS)[number];
type Said = Record<string, unknown>;

const asSaid = (stored: unknown): Said =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? { ...stored } : {};
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asList = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** One stored answer in the reader's words; null where before and after are told as a difference. */
async function sayOne(field: Field, said: Said): Promise<string | null> {
  const [market, reasons] = await Promise.all([
    getTranslations('marketplaces.name'),
    getTranslations('reasons.complaint'),
  ]);
  const text = asText(said[field]);
  const [place, reason] = [text as 'TAOBAO', `${text}.label` as 'other.label'];
  if (field === 'marketplace') return market.has(place) ? market(place) : text;
  if (field === 'reasonCode') return reasons.has(reason) ? reasons(reason) : text;
  if (field === 'reasonFields') {
    const answers = await reasonAnswers(asText(said.reasonCode), said.reasonFields);
    return answers.map(([question, answer]) => `${question} ${answer}`).join('\n');
  }
  if (field === 'statements') return (await statementLabels(asList(said.statements))).join('\n');
  return field === 'description' || field === 'signatureName' ? text : null;
}

async function sayChange(field: Field, before: Said, after: Said): Promise<ReactNode> {
  const t = await getTranslations('desk.notice');
  const [was, is] = await Promise.all([sayOne(field, before), sayOne(field, after)]);
  if (was !== null && is !== null) {
    return (
      <>
        <p className="checklist-was">{t('before', { value: was })}</p>
        <p className="case-text small">{t('now', { value: is })}</p>
      </>
    );
  }
  const [old, now] = [asList(before[field]), asList(after[field])];
  if (field === 'documents') return t('filesChanged', { before: old.length, after: now.length });
  if (field === 'rightId') return t('anotherRight');
  const added = now.filter((id) => !old.includes(id));
  const taken = old.filter((id) => !now.includes(id));
  return (
    <>
      {added.length > 0 && <p className="small">{t('listingsAdded', { ids: added.join(', ') })}</p>}
      {taken.length > 0 && <p className="small">{t('listingsTaken', { ids: taken.join(', ') })}</p>}
    </>
  );
}

/** What the complainant changed since the version before; nothing for a first version. */
export async function VersionChanges({ versions }: { versions: NoticeCase['versions'] }) {
  const [last, before] = versions.toReversed();
  if (!last || !before) return null;
  const [old, now] = [asSaid(before.data), asSaid(last.data)];
  const changed = FIELDS.filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]));
  const [t, d, said] = await Promise.all([
    getTranslations('desk.notice'),
    getTranslations('desk.check'),
    Promise.all(changed.map((field) => sayChange(field, old, now))),
  ]);
  if (changed.length === 0) return <p className="hint">{d('unchanged', { version: before.version })}</p>;
  return (
    <div className="case-block">
      <h2>{t('changes', { version: before.version })}</h2>
      <dl className="facts facts-stacked">
        {changed.map((field, i) => (
          <div key={field}>
            <dt>{t(`change.${field}`)}</dt>
            <dd>{said[i]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
