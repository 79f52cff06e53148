import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/button';
import { NoticeBox } from '@/components/ui/notice-box';
import { PageHeader } from '@/components/ui/page-header';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import { isDocumentNumberPlausible } from '@/lib/identities/document-number';
import type { IdentityView } from '@/lib/identities/queries';
import { nextIdentityStep } from '@/lib/identities/steps';
import { isIdentityDraft } from '@/lib/identities/transitions';
import { sendIdentity } from '../../actions';
import { identityAnswers, type Answer } from '../../identity-answers';
import { IdentityReason } from '../../identity-reason';
import { MatterDocuments } from '../../matter-documents';
import { MissingSteps } from '../../missing-steps';
import { StepActions } from '../../step-actions';

function isDoubtful({ country, documentType, documentNumber }: IdentityView): boolean {
  return (
    documentType !== null &&
    documentNumber !== '' &&
    !isDocumentNumberPlausible(country, documentType, documentNumber)
  );
}

/** All the answers, each with its way back, before they are sent. */
export async function CheckStep({ identity }: { identity: IdentityView }) {
  const { id, reference, status, version, documents, incomplete } = identity;
  const [t, c, answers] = await Promise.all([
    getTranslations('identity'),
    getTranslations('common'),
    identityAnswers(identity),
  ]);
  const draft = isIdentityDraft(status);
  const missing = nextIdentityStep(incomplete);
  const rows = (step: 'details' | 'document', list: readonly Answer[]) =>
    list.map(({ key, term, value }) => {
      const at = key === 'kind' ? 'kind' : step;
      const href = `/identity/${id}/${at}`;
      const change = { href, text: c('action.change'), label: c('action.changeWhat', { what: term }) };
      // whose identity it is, is settled with the first submission
      return { key, term, value, change: at === 'kind' && !draft ? undefined : change };
    });
  return (
    <>
      <PageHeader eyebrow={reference} title={t('check.title')} lead={t('check.lead')} />
      <div className="grid gap-6">
        <IdentityReason identity={identity} />
        <MissingSteps
          title={t('check.missingTitle')}
          steps={Object.entries(incomplete).map(([step, problem]) => ({
            href: `/identity/${id}/${step}`,
            label: t(`steps.${step as 'files'}`),
            problem,
          }))}
        />
        <section id="f-details">
          <h2>{t('steps.details')}</h2>
          <SummaryList rows={rows('details', answers.details)} />
        </section>
        <section id="f-document">
          <h2>{t('steps.document')}</h2>
          <SummaryList rows={rows('document', answers.document)} />
          {isDoubtful(identity) && (
            <NoticeBox tone="warn" title={t('check.doubtTitle')}>
              {t('check.doubtNumber')}
            </NoticeBox>
          )}
        </section>
        <section id="f-files" className="grid gap-3">
          <div className="flex items-baseline justify-between gap-4">
            <h2>{t('steps.files')}</h2>
            <TextLink
              href={`/identity/${id}/files`}
              aria-label={c('action.changeWhat', { what: t('steps.files') })}
            >
              {c('action.change')}
            </TextLink>
          </div>
          <MatterDocuments documents={documents} empty={t('view.noDocuments')} />
        </section>
        {missing === 'check' ? (
          <Form action={sendIdentity} errorTitle={c('form.errorTitle')}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            <StepActions
              back={`/identity/${id}/files`}
              text={draft ? t('check.submit') : t('check.resubmit')}
            />
          </Form>
        ) : (
          <div className="actions">
            <LinkButton variant="primary" href={`/identity/${id}/${missing}`}>
              {c('action.continue')}
            </LinkButton>
          </div>
        )}
      </div>
    </>
  );
}
