'use client';

import { useState } from 'react';
import { FieldFrame, type FieldWords } from './field-frame';
import { useField } from './form-context';
import { useHydrated } from './use-hydrated';

interface Props extends FieldWords {
  name: string;
  autoComplete: 'new-password' | 'current-password';
  showText: string;
  hideText: string;
}

/** A password: never filled in by us, shown on request where scripts run. */
export function PasswordField({ name, label, hint, optional, autoComplete, showText, hideText }: Props) {
  const field = useField(name, { hint });
  const hydrated = useHydrated();
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <div className="input-line input-full">
        <input
          id={field.id}
          name={name}
          type={shown ? 'text' : 'password'}
          required
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          className="input"
          aria-invalid={field.error === undefined ? undefined : true}
          aria-describedby={field.describedBy}
        />
        {hydrated && (
          <button type="button" className="btn" aria-controls={field.id} onClick={() => setShown(!shown)}>
            {shown ? hideText : showText}
          </button>
        )}
      </div>
    </FieldFrame>
  );
}
