'use client';

import { FieldFrame, type FieldWords } from './field-frame';
import { useField } from './form-context';

export interface Option {
  value: string;
  label: string;
}

interface Props extends FieldWords {
  name: string;
  options: readonly Option[];
  /** the first, empty option: "Choose a country" */
  blank?: string;
  required?: boolean;
  width?: 'full' | 'half' | 'short';
  defaultValue?: string;
}

/** One of many; for up to seven, radio buttons show more. */
export function Select({
  name,
  label,
  hint,
  optional,
  options,
  blank,
  required = optional === undefined,
  width = 'full',
  defaultValue,
}: Props) {
  const field = useField(name, { hint, fallback: defaultValue });
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional}>
      <select
        id={field.id}
        name={name}
        required={required}
        defaultValue={field.values[0] ?? ''}
        className={`input input-select input-${width}`}
        aria-invalid={field.error === undefined ? undefined : true}
        aria-describedby={field.describedBy}
      >
        {blank !== undefined && <option value="">{blank}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
