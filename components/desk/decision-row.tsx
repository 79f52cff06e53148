'use client';

import { memo, useRef } from 'react';
import { FieldError } from '@/components/forms/field-frame';
import { useField } from '@/components/forms/form-context';
import { ListingCell } from '@/components/case/listing-cell';
import { fillWords } from './fill-words';

/** One listing to decide. */
export interface DecidedListing {
  /** its number on the page and in the names of its fields */
  n: number;
  /** the reported listing */
  id: string;
  title: string;
  href: string;
  idText: string;
  imageUrl: string | null;
  /** seller, what the marketplace says, other notices */
  facts: readonly string[];
  /** by outcome, whose words are proposed: a key of `words` */
  readers: Readonly<Record<string, string>>;
}

/** The choices of a row: by outcome, its codes as `REJECT.fair_use`. */
export interface DecisionGroup {
  label: string;
  options: readonly { value: string; label: string }[];
}

export interface DecisionWords {
  /** by reader (a language, mostly), what each choice says by itself */
  [reader: string]: Readonly<Record<string, string>>;
}

export interface RowTexts {
  asForAll: string;
  /** `{n}` stands for the row's number */
  decision: string;
  text: string;
}

interface Props {
  listing: DecidedListing;
  groups: readonly DecisionGroup[];
  words: DecisionWords;
  texts: RowTexts;
}

/** All texts that choosing can have put into a box. */
export const standardWords = (words: DecisionWords): string[] =>
  Object.values(words).flatMap((of) => Object.values(of));

export function DecisionOptions({ groups }: { groups: readonly DecisionGroup[] }) {
  return groups.map(({ label, options }) => (
    <optgroup key={label} label={label}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </optgroup>
  ));
}

/** A listing with the decision of its own, if it has one, and the words for it, which show once there is one. */
export const DecisionRow = memo(function DecisionRow({ listing, groups, words, texts }: Props) {
  const { n, id, title, href, idText, imageUrl, facts, readers } = listing;
  const box = useRef<HTMLTextAreaElement>(null);
  const decision = useField(`decision-${n}`);
  const text = useField(`text-${n}`);
  const named = (label: string) => label.replace('{n}', String(n));
  return (
    <li className="decide-row" data-invalid={(decision.error ?? text.error) ? true : undefined}>
      <input type="hidden" name={`listing-${n}`} value={id} />
      <ListingCell title={`${n}. ${title}`} href={href} external idText={idText} imageUrl={imageUrl} />
      {facts.length > 0 && <p className="small">{facts.join(' · ')}</p>}
      <FieldError field={decision} />
      <select
        id={decision.id}
        name={`decision-${n}`}
        aria-label={named(texts.decision)}
        defaultValue={decision.values[0] ?? ''}
        className="input input-select decide-choice"
        aria-invalid={decision.error === undefined ? undefined : true}
        aria-describedby={decision.describedBy}
        onChange={({ target: { value } }) => {
          const reader = readers[value.split('.')[0] ?? ''] ?? '';
          fillWords(box.current, words[reader]?.[value] ?? '', standardWords(words));
        }}
      >
        <option value="">{texts.asForAll}</option>
        <DecisionOptions groups={groups} />
      </select>
      <div className="decide-words">
        <FieldError field={text} />
        <textarea
          ref={box}
          id={text.id}
          name={`text-${n}`}
          aria-label={named(texts.text)}
          defaultValue={text.values[0] ?? ''}
          rows={3}
          className="input"
          aria-invalid={text.error === undefined ? undefined : true}
          aria-describedby={text.describedBy}
        />
      </div>
    </li>
  );
});
