interface Props {
  name: string;
  legend: string;
  choices: readonly { value: string; label: string; hint?: string }[];
  chosen: string | undefined;
}

/** One question of a form that goes into the address: plain markup, no script. */
export function Question({ name, legend, choices, chosen }: Props) {
  return (
    <fieldset className="field">
      <legend className="field-label">{legend}</legend>
      <div className="choices choices-boxed">
        {choices.map(({ value, label, hint }) => {
          const id = `${name}-${value}`;
          return (
            <div key={value} className="choice">
              <div className="choice-row">
                <input
                  id={id}
                  type="radio"
                  name={name}
                  value={value}
                  required
                  defaultChecked={value === chosen}
                  aria-describedby={hint && `${id}-about`}
                />
                <label htmlFor={id}>{label}</label>
                {hint && (
                  <p id={`${id}-about`} className="hint choice-hint">
                    {hint}
                  </p>
                )}
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
