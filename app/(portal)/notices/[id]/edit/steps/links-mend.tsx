import { getTranslations } from 'next-intl/server';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import type { NoticeDraft } from '@/lib/notices/draft';
import { MOST_FIXES, type LineToFix } from '@/lib/notices/fix-links';
import { dropLinesStep, fixLinesStep } from '../actions';
import { FilingFields } from '../filing-fields';
import { refusalText, type Refused } from '../refusal-text';
import { MendInFile } from './mend-in-file';

interface Props {
  draft: NoticeDraft;
  lines: readonly LineToFix[];
  back: boolean;
}

const reasonsOf = ({ refused }: LineToFix): Refused[] =>
  refused.flatMap(({ result }) => (result.status === 'refused' ? [result] : []));

/** The lines that cannot be reported: mended in place, taken out, or carried to a spreadsheet and back. */
export async function LinksMend({ draft, lines, back }: Props) {
  const [t, common, explain] = await Promise.all([
    getTranslations('notices.edit.links'),
    getTranslations('common.form'),
    refusalText(),
  ]);
  const shown = lines.slice(0, MOST_FIXES);
  const hidden = <FilingFields draft={draft} back={back} />;
  return (
    <Card title={t('mendTitle')} className="grid gap-6">
      <Form
        action={fixLinesStep}
        errorTitle={common('errorTitle')}
        idPrefix="m-"
        className="form form-wide"
        initial={Object.fromEntries(shown.map(({ line, text }) => [`line-${line}`, text]))}
      >
        {hidden}
        <p className="hint">{t('mendHint')}</p>
        {shown.map((entry) => (
          <div key={entry.line}>
            <input type="hidden" name={`was-${entry.line}`} value={entry.text} />
            <Field
              name={`line-${entry.line}`}
              label={t('lineLabel', { line: entry.line })}
              hint={reasonsOf(entry).map((result, index) => (
                <p key={index} className="line-reason">
                  {explain(result)}
                </p>
              ))}
              required={false}
              spellCheck={false}
            />
          </div>
        ))}
        {lines.length > shown.length && <p>{t('mendMost', { shown: shown.length, total: lines.length })}</p>}
        <div className="actions">
          <SubmitButton>{t('mend')}</SubmitButton>
        </div>
      </Form>
      <Form action={dropLinesStep} errorTitle={common('errorTitle')} idPrefix="d-">
        {hidden}
        <div className="actions">
          <SubmitButton variant="secondary">{t('drop', { count: draft.links.refused })}</SubmitButton>
        </div>
      </Form>
      <MendInFile draft={draft} back={back} />
    </Card>
  );
}
