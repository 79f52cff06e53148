'use client';

import type { ReactNode } from 'react';
import { FieldsetFrame } from '@/components/forms/field-frame';
import { useField } from '@/components/forms/form-context';

export interface VerdictChoice {
  value: string;
  label: string;
  /** the key that chooses it */
  shortcut?: string;
  /** what else it needs; sent when hidden too */
  panel?: ReactNode;
}

interface Props {
  label: string;
  choices: readonly VerdictChoice[];
}

/** What the reviewer finds: one of a few, side by side, with what it needs beneath. Works by CSS alone. */
export function Verdict({ label, choices }: Props) {
  const field = useField('verdict');
  return (
    <FieldsetFrame field={field} label={label}>
      <div className="verdict">
        <div className="verdict-choices">
          {choices.map(({ value, label: text, shortcut }, i) => (
            <label key={value} className="verdict-choice">
              <input
                id={i === 0 ? field.id : `${field.id}-${value}`}
                type="radio"
                name="verdict"
                value={value}
                required
                defaultChecked={field.values.includes(value)}
                data-key={shortcut}
              />
              {text}
              {shortcut !== undefined && (
                <kbd className="kbd" aria-hidden="true">
                  {shortcut}
                </kbd>
              )}
            </label>
          ))}
        </div>
        {choices.map(
          ({ value, panel }) =>
            panel !== undefined && (
              <div key={value} className="verdict-panel" data-for={value}>
                {panel}
              </div>
            ),
        )}
      </div>
    </FieldsetFrame>
  );
}
