import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import type { RightView } from '@/lib/rights/queries';
import { nextRightStep } from '@/lib/rights/steps';
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
  const { id, kind, party, reference, status, version, documents, incomplete } = right;
  const [t, c, answers] = await Promise.all([
    getTranslations('rights'),
    getTranslations('common'),
    rightAnswers(right),
  ]);
  const missing = nextRightStep(incomplete);
  const change = (step: 'details' | 'files', what: string) => ({
    href: `/rights/${id}/${step}`,
    text: c('action.change'),
    label: c('action.changeWhat', { what }),
  });
  const files = change('files', t('steps.files'));
  return (
    <>
      <PageHeader eyebrow={reference} title={t('check.title')} lead={t('check.lead')} />
      <div className="grid gap-6">
        <RightReason right={right} />
        <MissingSteps
          title={t('check.missingTitle')}
          steps={Object.entries(incomplete).map(([step, problem]) => ({
            href: `/rights/${id}/${step}`,
            label: t(`steps.${step as 'files'}`),
            problem,
          }))}
        />
        <section id="f-details">
          <h2>{t('steps.details')}</h2>
          <SummaryList
            rows={[
              { key: 'party', term: t('fields.party'), value: party.name },
              { key: 'kind', term: t('fields.kind'), value: t(`kinds.${kind}.label`) },
              ...answers.map((answer) => ({ ...answer, change: change('details', answer.term) })),
            ]}
          />
        </section>
        <section id="f-files" className="grid gap-3">
          <div className="flex items-baseline justify-between gap-4">
            <h2>{t('steps.files')}</h2>
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
