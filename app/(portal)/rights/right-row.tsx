import { getTranslations } from 'next-intl/server';
import { Cell } from '@/components/ui/table';
import { readerFormat } from '@/lib/i18n/reader-format';
import { hasPassed } from '@/lib/identities/calendar-date';
import { isOffice } from '@/lib/rights/offices';
import type { ListedRight } from '@/lib/rights/queries';
import { isClaim } from '@/lib/rights/right-data';
import { isRightDraft, isRightVerified } from '@/lib/rights/transitions';
import { RightStatus } from './right-status';

/** One right of the list. */
export async function RightRow({ right }: { right: ListedRight }) {
  const [t, format] = await Promise.all([getTranslations('rights'), readerFormat()]);
  const { id, kind, title, number, office, party, expiresOn, status } = right;
  const noDate = isRightDraft(status) ? '–' : t('list.noExpiry');
  return (
    <tr>
      <Cell lead>
        <a className="link" href={`/rights/${id}`}>
          {title || t('list.untitled')}
        </a>
        <div className="small mono">{[t(`kinds.${kind}.label`), number].filter(Boolean).join(' · ')}</div>
      </Cell>
      <Cell label={t('list.party')}>{party.name}</Cell>
      <Cell label={t('list.office')}>
        {isClaim(right) ? t('list.claim') : isOffice(office) ? t(`offices.${office}`) : '–'}
      </Cell>
      <Cell label={t('list.validUntil')}>
        {expiresOn ? format.date(expiresOn) : noDate}
        {isRightVerified(status) && hasPassed(expiresOn) && <div className="small">{t('list.outdated')}</div>}
      </Cell>
      <Cell label={t('list.status')}>
        <RightStatus status={status} />
      </Cell>
    </tr>
  );
}
