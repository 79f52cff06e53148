import { getTranslations } from 'next-intl/server';
import { MatterFiles } from '@/components/case/matter-files';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import { sendResponse } from '../../../actions';
import { MissingAnswers } from './missing-answers';
import { responseRows } from './response-rows';
import type { ResponseProps } from './response-form';
import { ResponseHeader } from './response-header';

/** All of the answer, each part with its way back, before it is sent. */
export async function CheckStep({ id, draft }: ResponseProps) {
  const [t, c, rows] = await Promise.all([
    getTranslations('counterNotices.answer.check'),
    getTranslations('common'),
    responseRows(id, draft),
  ]);
  const path = `/counter-notices/${id}/answer`;
  return (
    <>
      <ResponseHeader step="check" draft={draft} />
      <div className="grid gap-6">
        <MissingAnswers id={id} draft={draft} />
        <SummaryList rows={rows} />
        {!draft.settles && (
          <section className="grid gap-3" id="f-evidence" tabIndex={-1}>
            <div className="flex items-baseline justify-between gap-4">
              <h2>{t('evidence')}</h2>
              <TextLink
                href={`${path}/evidence?from=check`}
                aria-label={c('action.changeWhat', { what: t('evidence') })}
              >
                {c('action.change')}
              </TextLink>
            </div>
            <MatterFiles documents={draft.documents} empty={t('noEvidence')} />
          </section>
        )}
        <Form action={sendResponse} errorTitle={c('form.errorTitle')}>
          <input type="hidden" name="counterNoticeId" value={id} />
          <div className="actions">
            <SubmitButton pendingText={c('sending')}>
              {draft.settles ? t('submitSettle') : t('submit')}
            </SubmitButton>
            <TextLink href={`${path}/sign`}>{c('action.back')}</TextLink>
          </div>
        </Form>
      </div>
    </>
  );
}
