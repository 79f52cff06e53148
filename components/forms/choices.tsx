'use client';

import type { ReactNode } from 'react';
import { FieldsetFrame, type FieldWords } from './field-frame';
import { useField, type FieldBinding } from './form-context';

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
  /** shown while this is chosen, by CSS alone; its fields need `required={false}`, for they are sent when hidden too */
  reveal?: ReactNode;
}

interface Props extends FieldWords {
  name: string;
  choices: readonly Choice[];
  /** chosen at first, where the form knows nothing */
  defaultValue?: string | readonly string[];
  /** the page's title asks the question already */
  hideLabel?: boolean;
  /** side by side instead of one below the other */
  inline?: boolean;
  /** each in a box of its own, for choices with hints */
  boxed?: boolean;
}

function Choices({
  type,
  field,
  name,
  choices,
  required,
}: Pick<Props, 'name' | 'choices'> & {
  type: 'radio' | 'checkbox';
  field: FieldBinding;
  required?: boolean;
}) {
  return choices.map(({ value, label, hint, disabled, reveal }, index) => {
    // the link in the error summary leads to the first
    const id = index === 0 ? field.id : `${field.id}-${value}`;
    return (
      <div key={value} className="choice">
        <div className="choice-row">
          <input
            id={id}
            type={type}
            name={name}
            value={value}
            required={required}
            disabled={disabled}
            defaultChecked={field.values.includes(value)}
            aria-describedby={hint === undefined ? undefined : `${id}-about`}
          />
          <label htmlFor={id}>{label}</label>
          {hint !== undefined && (
            <div id={`${id}-about`} className="hint choice-hint">
              {hint}
            </div>
          )}
        </div>
        {reveal !== undefined && <div className="choice-reveal">{reveal}</div>}
      </div>
    );
  });
}

const listClass = ({ inline, boxed }: Pick<Props, 'inline' | 'boxed'>) =>
  `choices${inline ? ' choices-inline' : ''}${boxed ? ' choices-boxed' : ''}`;

/** Exactly one of a few. */
export function RadioGroup(props: Props & { required?: boolean }) {
  const { name, label, hint, optional, choices, defaultValue, hideLabel } = props;
  const field = useField(name, { hint, fallback: defaultValue });
  const required = props.required ?? optional === undefined;
  return (
    <FieldsetFrame field={field} label={label} hint={hint} optional={optional} hideLabel={hideLabel}>
      <div className={listClass(props)}>
        <Choices type="radio" field={field} name={name} choices={choices} required={required} />
      </div>
    </FieldsetFrame>
  );
}

/** Any number of a few. */
export function CheckboxGroup(props: Props) {
  const { name, label, hint, optional, choices, defaultValue, hideLabel } = props;
  const field = useField(name, { hint, fallback: defaultValue });
  return (
    <FieldsetFrame field={field} label={label} hint={hint} optional={optional} hideLabel={hideLabel}>
      <div className={listClass(props)}>
        <Choices type="checkbox" field={field} name={name} choices={choices} />
      </div>
    </FieldsetFrame>
  );
}
