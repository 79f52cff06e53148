'use client';

import type { ReactNode } from 'react';
import { FieldError } from './field-frame';
import { useField } from './form-context';

interface Props {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** what is sent when checked */
  value?: string;
  required?: boolean;
  defaultChecked?: boolean;
}

/** One statement to agree to, or one thing to switch on. */
export function Checkbox({ name, label, hint, value = 'on', required = false, defaultChecked }: Props) {
  const field = useField(name, { hint, fallback: defaultChecked ? value : undefined });
  return (
    <div className="field" data-invalid={field.error !== undefined || undefined}>
      <FieldError field={field} />
      <div className="choice">
        <div className="choice-row">
          <input
            id={field.id}
            type="checkbox"
            name={name}
            value={value}
            required={required}
            defaultChecked={field.values.includes(value)}
            aria-invalid={field.error === undefined ? undefined : true}
            aria-describedby={field.describedBy}
          />
          <label htmlFor={field.id}>{label}</label>
          {hint !== undefined && (
            <div id={field.hintId} className="hint choice-hint">
              {hint}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
