'use client';

import { useState, type ComponentProps, type ReactNode } from 'react';
import { FieldFrame, type FieldWords } from './field-frame';
import { useField } from './form-context';

type Passed =
  'autoComplete' | 'inputMode' | 'maxLength' | 'min' | 'max' | 'step' | 'pattern' | 'spellCheck' | 'lang';

export interface FieldProps extends FieldWords, Pick<ComponentProps<'input'>, Passed> {
  name: string;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'date' | 'number' | 'textarea';
  /** false for what is optional and for what may be hidden: by default whatever is not marked optional is required */
  required?: boolean;
  /** as wide as what goes in */
  width?: 'full' | 'half' | 'short';
  /** lines of a textarea */
  rows?: number;
  /** with `maxLength` on a textarea: says how many characters are left; `{count}` stands for the number */
  countText?: string;
  /** what to show when the form knows nothing for it */
  defaultValue?: string;
  /** in front of or behind the input, on its line */
  before?: ReactNode;
  after?: ReactNode;
}

/** One line, a date, a number, or with `type="textarea"` several lines. */
export function Field({
  name,
  label,
  hint,
  optional,
  type = 'text',
  required = optional === undefined,
  width = 'full',
  countText,
  rows = 5,
  defaultValue,
  before,
  after,
  ...input
}: FieldProps) {
  const field = useField(name, { hint, fallback: defaultValue });
  const shared = {
    ...input,
    id: field.id,
    name,
    required,
    defaultValue: field.values[0] ?? '',
    'aria-invalid': field.error === undefined ? undefined : true,
    'aria-describedby': field.describedBy,
  };
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      {type === 'textarea' ? (
        <CountedTextarea {...shared} rows={rows} countText={countText} />
      ) : (
        <div className={`input-line input-${width}`}>
          {before}
          <input {...shared} type={type} className="input" />
          {after}
        </div>
      )}
    </FieldFrame>
  );
}

type TextareaProps = Omit<ComponentProps<'textarea'>, 'defaultValue'> & {
  defaultValue: string;
  countText?: string;
};

function CountedTextarea({ countText, maxLength, defaultValue, ...props }: TextareaProps) {
  const [length, setLength] = useState(defaultValue.length);
  if (countText === undefined || maxLength === undefined) {
    return <textarea {...props} defaultValue={defaultValue} maxLength={maxLength} className="input" />;
  }
  const left = maxLength - length;
  return (
    <>
      {/* not cut off at the limit: what was pasted stays, and the server says that it is too long */}
      <textarea
        {...props}
        defaultValue={defaultValue}
        className="input"
        onChange={(event) => setLength(event.target.value.length)}
      />
      <p
        className="hint count-left"
        data-over={left < 0 || undefined}
        aria-live={left < 50 ? 'polite' : 'off'}
      >
        {countText.replace('{count}', String(left))}
      </p>
    </>
  );
}
