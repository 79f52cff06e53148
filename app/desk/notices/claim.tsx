import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { StatusChip } from '@/components/case/status-chip';
import { toneOf } from '@/components/case/status-tone';
import { DescriptionList } from '@/components/ui/description-list';
import { readerFormat } from '@/lib/i18n/reader-format';
import { claimedAddress } from '@/lib/notices/claimed-address';
import type { NoticeCase } from '@/lib/notices/queue';
import { isLegal } from '@/lib/notices/source';
import { isRightDraft } from '@/lib/rights/transitions';
import { deskPath } from '../queue-name';
import { reasonAnswers } from './reason-answers';
import { statementLabels } from './statement-labels';

type Right = NonNullable<NoticeCase['right']>;

/** Rows whose value is not there are left out. */
const given = (rows: readonly [term: string, value: ReactNode][]) =>
  rows.filter(([, value]) => Boolean(value)).map(([term, value]) => ({ term, value }));

async function RightFacts({ right }: { right: Right }) {
  const [t, kinds, states, legal, format] = await Promise.all([
    getTranslations('desk.notice'),
    getTranslations('rights'),
    getTranslations('states.right'),
    getTranslations('legal.desk'),
    readerFormat(),
  ]);
  const office = `offices.${right.office}` as 'offices.CNIPA';
  const kind = right.patentKind
    ? kinds(`patentKinds.${right.patentKind}.label`)
    : kinds(`kinds.${right.kind}.label`);
  return (
    <DescriptionList
      rows={given([
        [
          t('right'),
          isRightDraft(right.status) ? (
            right.title
          ) : (
            <a key="right" className="link" href={deskPath('rights', right.id, {})}>
              {right.title}
            </a>
          ),
        ],
        [
          t('rightState'),
          <StatusChip
            key="state"
            tone={toneOf('right', right.status)}
            label={isRightDraft(right.status) ? legal('claimedRight') : states(`${right.status}.label`)}
          />,
        ],
        [
          t('number'),
          [right.number, kind, kinds.has(office) ? kinds(office) : right.office].filter(Boolean).join(' · '),
        ],
        [t('owner'), right.ownerName],
        [t('classes'), right.niceClasses.join(', ')],
        [t('goods'), right.goods],
        [t('claims'), right.claims],
        [t('validUntil'), right.expiresOn && format.date(right.expiresOn)],
      ])}
    />
  );
}

/** The letter an agent filed under: the way to it, and how it stands. */
async function LetterFact({ letter }: { letter: NonNullable<NoticeCase['authorization']> }) {
  const states = await getTranslations('states.letter');
  return (
    <span className="flex flex-wrap items-center gap-2">
      <a className="link" href={deskPath('authorizations', letter.id, {})}>
        {letter.reference}
      </a>
      <StatusChip tone={toneOf('letter', letter.status)} label={states(`${letter.status}.label`)} />
    </span>
  );
}

/** What the complainant claims: the right, the reason and its answers, the words, the statements and who signed. */
export async function Claim({ notice }: { notice: NoticeCase }) {
  const [t, l, legal, market, reasons, answers, statements] = await Promise.all([
    getTranslations('desk.notice'),
    getTranslations('letters.desk'),
    getTranslations('legal.desk'),
    getTranslations('marketplaces.name'),
    getTranslations('reasons.complaint'),
    reasonAnswers(notice.reasonCode, notice.reasonFields),
    statementLabels(notice.statements),
  ]);
  const { right, party, account, marketplace, reasonCode, description, signatureName, authorization } =
    notice;
  const reason = `${reasonCode ?? ''}.label` as 'other.label';
  return (
    <div className="case-block">
      <h2>{t('claim')}</h2>
      <DescriptionList
        rows={given([
          [t('reason'), reasons.has(reason) && reasons(reason)],
          ...answers,
          [t('marketplace'), marketplace && market(marketplace)],
          [t('complainant'), `${party.name} · ${party.reference}`],
          [t('filedBy'), `${account.name} · ${account.email}`],
          [l('filedUnder'), authorization && <LetterFact key="letter" letter={authorization} />],
          [t('signature'), signatureName],
          [legal('address'), claimedAddress(notice)],
          [legal('identity'), isLegal(notice) && legal('noIdentity')],
        ])}
      />
      <h3>{t('description')}</h3>
      <p className="case-text">{description}</p>
      {right && (
        <>
          <h3>{t('right')}</h3>
          <RightFacts right={right} />
        </>
      )}
      <details className="case-fold">
        <summary>{t('statements')}</summary>
        <ul className="grid gap-2">
          {statements.map((text) => (
            <li key={text} className="small">
              {text}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
