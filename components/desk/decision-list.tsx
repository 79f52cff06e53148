'use client';

import { useRef } from 'react';
import { FieldFrame } from '@/components/forms/field-frame';
import { useField } from '@/components/forms/form-context';
import { useHydrated } from '@/components/forms/use-hydrated';
import {
  DecisionOptions,
  DecisionRow,
  standardWords,
  type DecidedListing,
  type DecisionGroup,
  type DecisionWords,
  type RowTexts,
} from './decision-row';
import { fillWords } from './fill-words';

/** A button that decides all listings at once. */
export interface Shortcut {
  /** a value of the choices; where it stands for several, the choice is left to the list that takes the focus */
  value: string;
  label: string;
  key: string;
}

interface Props {
  listings: readonly DecidedListing[];
  groups: readonly DecisionGroup[];
  words: DecisionWords;
  shortcuts: readonly Shortcut[];
  texts: RowTexts & {
    all: string;
    allHint: string;
    none: string;
    allText: string;
    allTextHint: string;
    list: string;
  };
}

/** The one reader of all listings' words for this choice, or none where there are several. */
function commonReader(listings: readonly DecidedListing[], value: string): string {
  const readers = new Set(listings.map((listing) => listing.readers[value.split('.')[0] ?? '']));
  return readers.size === 1 ? ([...readers][0] ?? '') : '';
}

/** A decision for all listings, and for any of them one of its own. */
export function DecisionList({ listings, groups, words, shortcuts, texts }: Props) {
  const choice = useRef<HTMLSelectElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const hydrated = useHydrated();
  const decision = useField('decision-all', { hint: texts.allHint });
  const text = useField('text-all', { hint: texts.allTextHint });

  function fill(value: string) {
    // sellers of several languages: left empty, each gets the words in their own
    fillWords(box.current, words[commonReader(listings, value)]?.[value] ?? '', standardWords(words));
  }

  function choose(value: string) {
    if (!choice.current) return;
    choice.current.value = value;
    choice.current.dispatchEvent(new Event('input', { bubbles: true }));
    fill(value);
    choice.current.focus();
  }

  return (
    <div className="decide">
      <div className="decide-all">
        <FieldFrame field={decision} label={texts.all} hint={texts.allHint}>
          <select
            ref={choice}
            id={decision.id}
            name="decision-all"
            defaultValue={decision.values[0] ?? ''}
            className="input input-select decide-choice"
            aria-invalid={decision.error === undefined ? undefined : true}
            aria-describedby={decision.describedBy}
            onChange={({ target }) => fill(target.value)}
          >
            <option value="">{texts.none}</option>
            <DecisionOptions groups={groups} />
          </select>
        </FieldFrame>
        {hydrated && (
          <div className="actions">
            {shortcuts.map(({ value, label, key }) => (
              <button
                key={key}
                type="button"
                className="btn btn-sm"
                data-key={key}
                onClick={() => choose(value)}
              >
                {label}
                <kbd className="kbd" aria-hidden="true">
                  {key}
                </kbd>
              </button>
            ))}
          </div>
        )}
        <div className="decide-words">
          <FieldFrame field={text} label={texts.allText} hint={texts.allTextHint}>
            <textarea
              ref={box}
              id={text.id}
              name="text-all"
              rows={3}
              defaultValue={text.values[0] ?? ''}
              className="input"
              aria-invalid={text.error === undefined ? undefined : true}
              aria-describedby={text.describedBy}
            />
          </FieldFrame>
        </div>
      </div>
      <ol className="decide-list" aria-label={texts.list}>
        {listings.map((listing) => (
          <DecisionRow key={listing.id} {...{ listing, groups, words, texts }} />
        ))}
      </ol>
    </div>
  );
}
