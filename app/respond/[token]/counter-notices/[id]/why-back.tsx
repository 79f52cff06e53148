import { getTranslations } from 'next-intl/server';
import { ReasonText } from '@/components/case/reason-text';
import { LinkButton } from '@/components/ui/button';
import { NoticeBox } from '@/components/ui/notice-box';
import type { CounterNoticeCase } from '@/lib/counter-notices/queries';
import { isDismissCode, isReturnCode } from '@/lib/counter-notices/reasons';
import { isCounterNoticeDismissed, isCounterNoticeReturned } from '@/lib/counter-notices/transitions';

/** Why it was sent back or not admitted, and what the seller can do about it. */
export async function WhyBack({ token, row }: { token: string; row: CounterNoticeCase }) {
  const [t, n, r] = await Promise.all([
    getTranslations('respond.counter'),
    getTranslations('respond.next'),
    getTranslations('reasons'),
  ]);
  const { status, returnCode, returnText } = row;
  if (isCounterNoticeReturned(status))
    return (
      <NoticeBox
        tone="warn"
        title={t('returnedTitle')}
        action={
          <LinkButton variant="primary" href={`/respond/${token}/answer`}>
            {n('returned')}
          </LinkButton>
        }
      >
        <ReasonText
          title={isReturnCode(returnCode) ? r(`counterReturn.${returnCode}.label`) : undefined}
          text={returnText}
        />
      </NoticeBox>
    );
  if (!isCounterNoticeDismissed(status)) return null;
  return (
    <NoticeBox tone="bad" title={t('dismissedTitle')}>
      <ReasonText
        title={isDismissCode(returnCode) ? r(`dismiss.${returnCode}.label`) : undefined}
        text={returnText}
      />
      <p className="mt-3">{t('again')}</p>
    </NoticeBox>
  );
}
