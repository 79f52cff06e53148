import { getTranslations } from 'next-intl/server';
import { DecisionList, type Shortcut } from '@/components/desk/decision-list';
import type { DecidedListing, DecisionWords } from '@/components/desk/decision-row';
import { Field } from '@/components/forms/field';
import { MAX_REVIEW_TEXT } from '@/lib/notices/schema';

type Outcome = 'REMOVE' | 'REJECT' | 'UPHOLD' | 'REINSTATE';

interface Props {
  listings: readonly DecidedListing[];
  /** by outcome, in the order they are offered, its codes */
  choices: readonly { outcome: Outcome; codes: readonly string[]; labelOf: (code: string) => string }[];
  words: DecisionWords;
  shortcuts: readonly Shortcut[];
  /** who gets the words, and in which language */
  hint: string;
  /** said instead when there is nothing left to decide */
  none: string;
  summary: { label: string; hint: string };
}

/** Every listing decided on its own, with help for deciding many alike. */
export async function DecisionPanel({ listings, choices, words, shortcuts, hint, none, summary }: Props) {
  const [t, c] = await Promise.all([getTranslations('desk.decide'), getTranslations('common')]);
  const later = { n: '{n}' };
  return (
    <>
      <p className="hint">{listings.length === 0 ? none : hint}</p>
      {listings.length > 0 && (
        <DecisionList
          listings={listings}
          groups={choices.map(({ outcome, codes, labelOf }) => ({
            label: t(outcome),
            options: codes.map((code) => ({
              value: `${outcome}.${code}`,
              label: `${t(outcome)}: ${labelOf(code)}`,
            })),
          }))}
          words={words}
          shortcuts={shortcuts}
          texts={{
            all: t('all'),
            allHint: t('allHint'),
            none: t('none'),
            allText: t('allText'),
            allTextHint: t('allTextHint'),
            list: t('list'),
            asForAll: t('asForAll'),
            decision: t('decision', later),
            text: t('text', later),
          }}
        />
      )}
      <Field
        name="summary"
        type="textarea"
        rows={3}
        label={summary.label}
        hint={summary.hint}
        optional={c('optional')}
        maxLength={MAX_REVIEW_TEXT}
      />
    </>
  );
}
