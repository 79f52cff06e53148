import { getTranslations } from 'next-intl/server';
import { PlaceFields, type ReportPlace } from '@/app/report/report-place';
import { CheckboxGroup } from '@/components/forms/choices';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { readerFormat } from '@/lib/i18n/reader-format';
import { CLAIM_STATEMENTS } from '@/lib/rights/claim-schema';
import type { RightView } from '@/lib/rights/queries';
import { MAX_OWNER } from '@/lib/rights/schema';
import { AnswerList } from '../../../identity/answer-list';
import { MissingSteps } from '../../../identity/missing-steps';
import { StepActions } from '../../../identity/step-actions';
import { signStatement } from '../../actions';
import { rightAnswers } from '../../right-answers';

/** The statement once more, what is declared, and the signature under it. */
export async function SignatureStep({ right, place }: { right: RightView; place?: ReportPlace }) {
  const { id, reference, data, incomplete } = right;
  const [t, claim, r, c, format, answers] = await Promise.all([
    getTranslations('claim.sign'),
    getTranslations('claim'),
    getTranslations('rights'),
    getTranslations('common.form'),
    readerFormat(),
    rightAnswers(right),
  ]);
  const names = { owner: data.ownerName, work: data.title };
  const { details } = incomplete;
  return (
    <>
      <PageHeader eyebrow={place ? undefined : reference} title={t('title')} lead={t('lead')} />
      <div className="grid gap-6">
        <MissingSteps
          title={r('check.missingTitle')}
          steps={
            details ? [{ href: `/rights/${id}/details`, label: r('steps.details'), problem: details }] : []
          }
        />
        <section>
          <h2>{t('summary')}</h2>
          <AnswerList answers={answers.filter(({ key }) => key !== 'signatureName' && key !== 'proof')} />
        </section>
        {data.signedAt && (
          <NoticeBox tone="ok">
            {t('signed', { name: data.signatureName, moment: format.moment(new Date(data.signedAt)) })}
          </NoticeBox>
        )}
        <Form
          action={place?.save ?? signStatement}
          errorTitle={c('errorTitle')}
          initial={{
            signatureName: data.signatureName,
            statements: data.signedAt ? [...CLAIM_STATEMENTS] : [],
          }}
        >
          <input type="hidden" name="id" value={id} />
          <PlaceFields place={place} />
          <CheckboxGroup
            name="statements"
            label={t('statements')}
            choices={CLAIM_STATEMENTS.map((statement) => ({
              value: statement,
              label: claim(`statements.${statement}`, names),
            }))}
          />
          <Field
            name="signatureName"
            label={claim('fields.signatureName')}
            hint={t('nameHint')}
            autoComplete="name"
            maxLength={MAX_OWNER}
            spellCheck={false}
          />
          <StepActions back={place?.before ?? `/rights/${id}/details`} text={t('submit')} />
        </Form>
      </div>
    </>
  );
}
