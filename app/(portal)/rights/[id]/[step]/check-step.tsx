import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import type { RightView } from '@/lib/rights/queries';
import { nextRightStep, type RightStep } from '@/lib/rights/steps';
import { isRightDraft } from '@/lib/rights/transitions';
import { StepActions } from '../../../identity/step-actions';
import { MatterDocuments } from '../../../identity/matter-documents';
import { MissingSteps } from '../../../identity/missing-steps';
import { sendRight } from '../../actions';
import { rightAnswers } from '../../right-answers';
import { RightReason } from '../../right-reason';
import { Doubts } from './doubts';

/** All the answers, each with its way back, before they are sent. */
export async function CheckStep({ right }: { right: RightView }) {
  const { id, kind, data, party, reference, status, version, incomplete } = right;
  const documents = right.documents.filter(({ generated }) => !generated);
  const [t, c, answers] = await Promise.all([
    getTranslations('rights'),
    getTranslations('common'),
    rightAnswers(right),
  ]);
  const missing = nextRightStep(incomplete);
  const change = (step: RightStep, what: string) => ({
    href: `/rights/${id}/${step}`,
    text: c('action.change'),
    label: c('action.changeWhat', { what }),
  });
  const filesStep = t(data.proof === 'STATEMENT' ? 'steps.proof' : 'steps.files');
  const files = change('files', filesStep);
  const stepOf = ({ key }: { key: string }) =>
    key === 'proof' ? 'registration' : key === 'signatureName' ? 'signature' : 'details';
  return (
    <>
      <PageHeader eyebrow={reference} title={t('check.title')} lead={t('check.lead')} />
      <div className="grid gap-6">
        <RightReason right={right} />
        <MissingSteps
          title={t('check.missingTitle')}
          steps={Object.entries(incomplete).map(([step, problem]) => ({
            href: `/rights/${id}/${step}`,
            label: step === 'files' ? filesStep : t(`steps.${step as 'details'}`),
            problem,
          }))}
        />
        <section id="f-details">
          <h2>{t('steps.details')}</h2>
          <SummaryList
            rows={[
              { key: 'party', term: t('fields.party'), value: party.name },
              { key: 'kind', term: t('fields.kind'), value: t(`kinds.${kind}.label`) },
              ...answers.map((answer) => ({ ...answer, change: change(stepOf(answer), answer.term) })),
            ]}
          />
        </section>
        <section id="f-files" className="grid gap-3">
          <div className="flex items-baseline justify-between gap-4">
            <h2>{filesStep}</h2>
            <TextLink href={files.href} aria-label={files.label}>
              {files.text}
            </TextLink>
          </div>
          <MatterDocuments documents={documents} empty={t('view.noDocuments')} />
        </section>
        <Doubts right={right} />
        {missing === 'check' ? (
          <Form action={sendRight} errorTitle={c('form.errorTitle')}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            <StepActions
              back={files.href}
              text={t(isRightDraft(status) ? 'check.submit' : 'check.resubmit')}
            />
          </Form>
        ) : (
          <div className="actions">
            <LinkButton variant="primary" href={`/rights/${id}/${missing}`}>
              {c('action.continue')}
            </LinkButton>
          </div>
        )}
      </div>
    </>
  );
}
