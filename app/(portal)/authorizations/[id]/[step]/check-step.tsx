import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/forms/form';
import { LinkButton } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import type { LetterView } from '@/lib/authorizations/queries';
import { nextLetterStep, type LetterStep } from '@/lib/authorizations/steps';
import { isLetterDraft } from '@/lib/authorizations/transitions';
import { MatterDocuments } from '../../../identity/matter-documents';
import { MissingSteps } from '../../../identity/missing-steps';
import { StepActions } from '../../../identity/step-actions';
import { sendLetter } from '../../actions';
import { letterAnswers } from '../../letter-answers';
import { LetterReason } from '../../letter-reason';

const SECTIONS = ['people', 'holder', 'scope', 'validity'] as const satisfies readonly LetterStep[];

async function Answers({ letter }: { letter: LetterView }) {
  const [t, c, answers] = await Promise.all([
    getTranslations('letters.steps'),
    getTranslations('common.action'),
    letterAnswers(letter),
  ]);
  return SECTIONS.map((section) => (
    <section key={section} id={`f-${section}`}>
      <h2>{t(section)}</h2>
      <SummaryList
        rows={answers
          .filter(({ step, key }) => step === section || (section === 'holder' && key === 'holderName'))
          .map(({ key, term, value, step }) => ({
            key,
            term,
            value: <span className="whitespace-pre-line">{value}</span>,
            change: step && {
              href: `/authorizations/${letter.id}/${step}`,
              text: c('change'),
              label: c('changeWhat', { what: term }),
            },
          }))}
      />
    </section>
  ));
}

/** All the answers, each with its way back, before they are sent. */
export async function CheckStep({ letter }: { letter: LetterView }) {
  const { id, reference, status, version, documents, incomplete } = letter;
  const [t, c] = await Promise.all([getTranslations('letters'), getTranslations('common')]);
  const missing = nextLetterStep(incomplete);
  const path = `/authorizations/${id}`;
  return (
    <>
      <PageHeader eyebrow={reference} title={t('check.title')} lead={t('check.lead')} />
      <div className="grid gap-6">
        <LetterReason letter={letter} />
        <MissingSteps
          title={t('check.missingTitle')}
          steps={Object.entries(incomplete).map(([step, problem]) => ({
            href: `${path}/${step}`,
            label: t(`steps.${step as 'letter'}`),
            problem,
          }))}
        />
        <Answers letter={letter} />
        <section id="f-letter" className="grid gap-3">
          <div className="flex items-baseline justify-between gap-4">
            <h2>{t('steps.letter')}</h2>
            <TextLink
              href={`${path}/letter`}
              aria-label={c('action.changeWhat', { what: t('steps.letter') })}
            >
              {c('action.change')}
            </TextLink>
          </div>
          <MatterDocuments documents={documents} empty={t('view.noDocuments')} />
        </section>
        {missing === 'check' ? (
          <Form action={sendLetter} errorTitle={c('form.errorTitle')}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            <StepActions
              back={`${path}/letter`}
              text={t(isLetterDraft(status) ? 'check.submit' : 'check.resubmit')}
            />
          </Form>
        ) : (
          <div className="actions">
            <LinkButton variant="primary" href={`${path}/${missing}`}>
              {c('action.continue')}
            </LinkButton>
          </div>
        )}
      </div>
    </>
  );
}
