import { getTranslations } from 'next-intl/server';
import { NoticeBox } from '@/components/ui/notice-box';

/** Says that another code was sent. */
export async function CodeSent() {
  const t = await getTranslations('account.resend');
  return (
    <NoticeBox tone="ok" role="status" title={t('sent')}>
      {t('sentText')}
    </NoticeBox>
  );
}
