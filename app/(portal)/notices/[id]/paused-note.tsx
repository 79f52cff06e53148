import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { NoticeBox } from '@/components/ui/notice-box';
import { readerFormat } from '@/lib/i18n/reader-format';
import { isPauseCode, type PauseCode } from '@/lib/notices/pause-notices';
import type { NoticeDetails } from '@/lib/notices/queries';
import { isNoticeWithUs } from '@/lib/notices/transitions';

/** Where what has run out is mended. */
function mendingPlace({ party, rightId, authorizationId }: NoticeDetails, code: PauseCode): string | null {
  if (code.startsWith('right')) return rightId && `/rights/${rightId}`;
  if (code.startsWith('identity')) return party.identity && `/identity/${party.identity.id}`;
  return authorizationId && `/authorizations/${authorizationId}`;
}

/** Says that nobody decides the notice for now, why, and where to mend it. */
export async function PausedNote({ notice }: { notice: NoticeDetails }) {
  const { status, pausedAt, pauseCode } = notice;
  if (!pausedAt || !isNoticeWithUs(status) || !isPauseCode(pauseCode)) return null;
  const [t, format] = await Promise.all([getTranslations('papers.pause'), readerFormat()]);
  const place = mendingPlace(notice, pauseCode);
  return (
    <NoticeBox
      tone="warn"
      title={t('title')}
      action={
        place && (
          <LinkButton variant="primary" href={place}>
            {t('mend')}
          </LinkButton>
        )
      }
    >
      <p>{t(pauseCode)}</p>
      <p className="small">{t('since', { moment: format.moment(pausedAt) })}</p>
    </NoticeBox>
  );
}
