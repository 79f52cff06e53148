import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import type { NoticeDraft } from '@/lib/notices/draft';
import { NOTICE_STEPS } from '@/lib/notices/steps';
import { errorText } from '@/lib/web/error-text';
import { fileNotice } from '../actions';
import { mailInstead, MailInstead } from '../../by-mail/instead';
import { editPath } from '../edit-path';
import { StepFrame } from '../step-frame';
import { firstOpenStep } from '../step-state';
import { answerRows } from './answer-rows';
import type { StepProps } from './step-props';

/** What keeps the notice from being filed, each with the way to its step. */
async function Missing({ draft }: { draft: NoticeDraft }) {
  const [t, say] = await Promise.all([getTranslations('notices.edit'), errorText()]);
  const steps = NOTICE_STEPS.flatMap((step) => {
    const problem = draft.incomplete[step];
    return problem ? [{ step, problem }] : [];
  });
  if (steps.length === 0) return null;
  return (
    <div className="error-summary" role="group" aria-labelledby="missing">
      <h2 id="missing">{t('check.missingTitle')}</h2>
      <ul>
        {steps.map(({ step, problem }) => (
          <li key={step}>
            <TextLink href={editPath(draft, step, true)}>
              {t('check.missing', { step: t(`step.${step}`), problem: say(problem) })}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

export async function CheckStep({ draft, actor }: StepProps) {
  const [t, common, rows] = await Promise.all([
    getTranslations('notices.edit'),
    getTranslations('common.form'),
    answerRows(draft),
  ]);
  const next = firstOpenStep(draft);
  const byMail = await mailInstead(draft, actor);
  return (
    <StepFrame draft={draft} step="check" title={t('check.title')} lead={t('check.lead')} width="prose">
      <Missing draft={draft} />
      <Card>
        <SummaryList rows={rows} />
      </Card>
      {next === 'check' ? (
        <Form action={fileNotice} errorTitle={common('errorTitle')} byMail={byMail}>
          <input type="hidden" name="id" value={draft.id} />
          <input type="hidden" name="version" value={draft.version} />
          <p>{t('check.afterwards')}</p>
          <div className="actions">
            <SubmitButton pendingText={t('check.filing')}>
              {t(draft.version > 1 ? 'check.fileAgain' : 'check.file')}
            </SubmitButton>
            <LinkButton variant="quiet" href={`/notices/${draft.id}`}>
              {t('back')}
            </LinkButton>
          </div>
          <MailInstead draft={draft} />
        </Form>
      ) : (
        <div className="actions">
          <LinkButton variant="primary" href={editPath(draft, next, true)}>
            {t('check.goTo', { step: t(`step.${next}`) })}
          </LinkButton>
          <LinkButton variant="quiet" href={`/notices/${draft.id}`}>
            {t('back')}
          </LinkButton>
        </div>
      )}
    </StepFrame>
  );
}
