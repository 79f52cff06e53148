import { getTranslations } from 'next-intl/server';
import { ReasonText } from '@/components/case/reason-text';
import { GuideLink } from '@/components/site/guide-link';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { isReturnCode } from '@/lib/counter-notices/reasons';
import type { CounterDraft } from '@/lib/counter-notices/seller-case';
import type { CounterStep } from '@/lib/counter-notices/steps';
import { isCounterNoticeReturned } from '@/lib/counter-notices/transitions';

/** The top of a page of the counter-notice; where it was sent back, with what the reviewer asks for. */
export async function StepHeader({ step, draft }: { step: CounterStep; draft: CounterDraft }) {
  const [t, r] = await Promise.all([
    getTranslations('respond.answer'),
    getTranslations('reasons.counterReturn'),
  ]);
  const { reference, returnCode, returnText } = draft;
  return (
    <>
      <GuideLink slug="file-counter-notice" />
      <PageHeader eyebrow={t('eyebrow', { reference })} title={t(`${step}.title`)} lead={t(`${step}.lead`)} />
      {isCounterNoticeReturned(draft.status) && (
        <div className="mb-6">
          <NoticeBox tone="warn" title={t('returnedTitle')}>
            <ReasonText
              title={isReturnCode(returnCode) ? r(`${returnCode}.label`) : undefined}
              text={returnText}
            />
          </NoticeBox>
        </div>
      )}
    </>
  );
}
