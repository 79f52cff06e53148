import { getTranslations } from 'next-intl/server';
import { MatterFiles } from '@/components/case/matter-files';
import { Form } from '@/components/forms/form';
import { NoticeBox } from '@/components/ui/notice-box';
import { SubmitButton } from '@/components/ui/submit-button';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import { isCounterNoticeReturned } from '@/lib/counter-notices/transitions';
import { sendAnswer } from '../actions';
import { answerRows } from './answer-rows';
import { MissingAnswers } from './missing-answers';
import { StepHeader } from './step-header';
import type { StepProps } from './step-form';

/** All the answers, each with its way back, before they are sent. */
export async function CheckStep({ token, draft, documents }: StepProps) {
  const [t, c, rows] = await Promise.all([
    getTranslations('respond.answer.check'),
    getTranslations('common'),
    answerRows(token, draft),
  ]);
  const change = `/respond/${token}/answer/documents?from=check`;
  return (
    <>
      <StepHeader step="check" draft={draft} />
      <div className="grid gap-6">
        <MissingAnswers token={token} missing={draft.missing} />
        <SummaryList rows={rows} />
        <section className="grid gap-3" id="f-documents" tabIndex={-1}>
          <div className="flex items-baseline justify-between gap-4">
            <h2>{t('documents')}</h2>
            <TextLink href={change} aria-label={c('action.changeWhat', { what: t('documents') })}>
              {c('action.change')}
            </TextLink>
          </div>
          <MatterFiles documents={documents} empty={t('noDocuments')} />
        </section>
        <NoticeBox tone="info" title={t('seenTitle')}>
          {t('seenText', { complainant: draft.notice.party.name })}
        </NoticeBox>
        <Form action={sendAnswer} errorTitle={c('form.errorTitle')}>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="id" value={draft.id} />
          <input type="hidden" name="version" value={draft.version} />
          <div className="actions">
            <SubmitButton pendingText={c('sending')}>
              {isCounterNoticeReturned(draft.status) ? t('resubmit') : t('submit')}
            </SubmitButton>
            <TextLink href={`/respond/${token}/answer/sign`}>{c('action.back')}</TextLink>
          </div>
        </Form>
      </div>
    </>
  );
}
