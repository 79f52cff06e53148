'use client';

import { FieldFrame, type FieldWords } from './field-frame';
import { useField } from './form-context';

/** Six digits from a mail; spaces and dashes that come along when pasting do no harm. */
export function CodeField({ name, label, hint }: FieldWords & { name: string }) {
  const field = useField(name, { hint });
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <input
        id={field.id}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        maxLength={12}
        spellCheck={false}
        className="input input-code"
        aria-invalid={field.error === undefined ? undefined : true}
        aria-describedby={field.describedBy}
      />
    </FieldFrame>
  );
}
