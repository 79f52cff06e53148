import { getTranslations } from 'next-intl/server';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf, type StateOf } from '@/components/case/status-tone';
import { Cell } from '@/components/ui/table';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isRenewable, type Standing } from '@/lib/identities/in-force';
import { MOST_COUNTED, type PaperOnFile } from '@/lib/papers/on-file';
import { PAPER_PLACES } from './paper-places';

async function State({ paper: { kind, status } }: { paper: PaperOnFile }) {
  const t = await getTranslations('states');
  // the column is named by the kind of paper, whose states are those of its own table
  const key = `${kind}.${status}.label` as 'right.VERIFIED.label';
  return <StatusChip tone={toneOf(kind, status as StateOf<typeof kind>)} label={t(key)} />;
}

async function kindOf({ kind, rightKind, registered }: PaperOnFile): Promise<string> {
  const [t, r] = await Promise.all([getTranslations('papers.onFile'), getTranslations('rights.kinds')]);
  if (kind !== 'right' || !rightKind) return t(kind === 'letter' ? 'LETTER' : 'IDENTITY');
  return registered ? r(`${rightKind}.label`) : t('STATEMENT');
}

/** Until when it counts, and the way to renew it when that is near. */
async function Until({ paper }: { paper: PaperOnFile }) {
  const [t, format] = await Promise.all([getTranslations('papers.onFile'), readerFormat()]);
  const { id, kind, expiresOn, carriesUntil } = paper;
  const until = carriesUntil ?? expiresOn;
  const standing = { status: paper.status as Standing['status'], expiresOn };
  return (
    <>
      {until ? format.date(until) : t('forGood')}
      {kind !== 'letter' && isRenewable(standing) && (
        <div>
          <a
            className="link"
            href={`${PAPER_PLACES[kind]}/${id}/renew`}
            aria-label={`${t('renew')}: ${paper.title}`}
          >
            {t('renew')}
          </a>
        </div>
      )}
    </>
  );
}

/** One verified paper: when it was found right, until when it counts, what rests on it, who has looked at it. */
export async function PaperRow({ paper }: { paper: PaperOnFile }) {
  const [t, format, what] = await Promise.all([
    getTranslations('papers.onFile'),
    readerFormat(),
    kindOf(paper),
  ]);
  const { id, kind, title, reference, partyName, verifiedAt, notices, looks, lookedAt } = paper;
  return (
    <tr>
      <Cell lead>
        <a className="link" href={`${PAPER_PLACES[kind]}/${id}`}>
          {title}
        </a>
        <div className="small">
          {[what, partyName === title ? '' : partyName, reference].filter(Boolean).join(' · ')}
        </div>
      </Cell>
      <Cell label={t('state')}>
        <State paper={paper} />
      </Cell>
      <Cell label={t('verified')}>{verifiedAt ? format.day(verifiedAt) : t('notKnown')}</Cell>
      <Cell label={t('until')}>
        <Until paper={paper} />
      </Cell>
      <Cell label={t('used')}>
        {notices > MOST_COUNTED
          ? t('manyNotices', { count: MOST_COUNTED })
          : t('notices', { count: notices })}
      </Cell>
      <Cell label={t('looks')}>
        {kind === 'identity' ? t('times', { count: looks }) : t('notKnown')}
        {lookedAt && <div className="small">{t('lastLook', { moment: format.shortMoment(lookedAt) })}</div>}
      </Cell>
    </tr>
  );
}
