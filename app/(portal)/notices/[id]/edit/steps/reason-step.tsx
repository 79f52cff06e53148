import { getTranslations } from 'next-intl/server';
import { RadioGroup } from '@/components/forms/choices';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/button';
import { NoticeBox } from '@/components/ui/notice-box';
import { isReasonCode, reasonsFor } from '@/lib/notices/reasons';
import { saveReasonStep } from '../actions';
import { editPath } from '../edit-path';
import { StepButtons } from '../step-buttons';
import { StepFrame } from '../step-frame';
import type { StepProps } from './step-props';

export async function ReasonStep({ draft, back }: StepProps) {
  const [t, common, reasons] = await Promise.all([
    getTranslations('notices.edit.reason'),
    getTranslations('common.form'),
    getTranslations('reasons.complaint'),
  ]);
  const { right, reasonCode } = draft;
  return (
    <StepFrame draft={draft} step="reason" title={t('title')} lead={t('lead')}>
      {right ? (
        <Form
          action={saveReasonStep}
          errorTitle={common('errorTitle')}
          initial={isReasonCode(reasonCode) ? { reasonCode } : {}}
        >
          <RadioGroup
            name="reasonCode"
            label={t('title')}
            hideLabel
            boxed
            choices={reasonsFor(right).map((code) => ({
              value: code,
              label: reasons(`${code}.label`),
              hint: reasons(`${code}.hint`),
            }))}
          />
          <StepButtons draft={draft} back={back} />
        </Form>
      ) : (
        <NoticeBox
          tone="info"
          action={
            <LinkButton variant="primary" href={editPath(draft, 'right')}>
              {t('toRight')}
            </LinkButton>
          }
        >
          {t('rightFirst')}
        </NoticeBox>
      )}
    </StepFrame>
  );
}
