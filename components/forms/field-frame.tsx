'use client';

import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import type { FieldBinding } from './form-context';

export interface FieldWords {
  label: ReactNode;
  hint?: ReactNode;
  /** the word "optional", for a field that may stay empty */
  optional?: string;
}

/** Label, hint, error and the control between them: every field looks like this. */
export function FieldFrame({
  field,
  label,
  hint,
  optional,
  children,
}: FieldWords & { field: FieldBinding; children: ReactNode }) {
  return (
    <div className="field" data-invalid={field.error !== undefined || undefined}>
      <label htmlFor={field.id} className="field-label">
        {label}
        {optional !== undefined && <span className="optional"> ({optional})</span>}
      </label>
      {hint !== undefined && (
        <div id={field.hintId} className="hint">
          {hint}
        </div>
      )}
      <FieldError field={field} />
      {children}
    </div>
  );
}

/** The sentence at the field that says how to mend it. */
export function FieldError({ field }: { field: FieldBinding }) {
  if (field.error === undefined) return null;
  return (
    <p id={field.errorId} className="field-error">
      <Icon name="attention" />
      {field.error}
    </p>
  );
}

/** A set of choices under one question. */
export function FieldsetFrame({
  field,
  label,
  hint,
  optional,
  hideLabel = false,
  children,
}: FieldWords & { field: FieldBinding; hideLabel?: boolean; children: ReactNode }) {
  return (
    <fieldset
      className="field"
      aria-describedby={field.describedBy}
      data-invalid={field.error !== undefined || undefined}
    >
      <legend className={hideLabel ? 'sr-only' : 'field-label'}>
        {label}
        {optional !== undefined && <span className="optional"> ({optional})</span>}
      </legend>
      {hint !== undefined && (
        <div id={field.hintId} className="hint">
          {hint}
        </div>
      )}
      <FieldError field={field} />
      {children}
    </fieldset>
  );
}
