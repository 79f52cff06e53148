'use client';

import { use, useEffect, useRef, useState } from 'react';
import { FormContext } from './form-context';

interface Props {
  title: string;
  message?: string;
  errors: Readonly<Record<string, string>>;
  /** changes whenever there is something new to announce */
  announce: string;
}

/** What the page calls a field: its label or, for choices, the question they answer. */
function labelOf(id: string): string {
  const field = document.getElementById(id);
  const choice = field?.matches('[type=radio], [type=checkbox]') ? field.closest('fieldset') : null;
  const label = choice?.querySelector('legend') ?? document.querySelector(`label[for="${CSS.escape(id)}"]`);
  return label?.firstChild?.textContent?.trim() ?? '';
}

/** The fields that share their sentence with another one: where scripts run, each is named by its label. */
function useLabels(fields: Readonly<Record<string, string>>, idPrefix: string, announce: string) {
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    const texts = Object.values(fields);
    const shared = Object.keys(fields).filter(
      (name) => texts.filter((text) => text === fields[name]).length > 1,
    );
    setLabels(Object.fromEntries(shared.map((name) => [name, labelOf(idPrefix + name)])));
    // once for each answer of the server: `fields` is a new object with every rendering
  }, [announce]);
  return labels;
}

/**
 * What is wrong, at the top of the form, each with a link to its field. Takes the focus when it appears; without
 * JavaScript by `autofocus`.
 */
export function ErrorSummary({ title, message, errors, announce }: Props) {
  const { idPrefix } = use(FormContext);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [announce]);
  const { '': general, ...fields } = errors;
  const labels = useLabels(fields, idPrefix, announce);
  const sentences = [message, general].filter(Boolean);
  return (
    <div
      ref={box}
      className="error-summary"
      role="group"
      tabIndex={-1}
      autoFocus
      aria-labelledby={`${idPrefix}summary`}
    >
      <h2 id={`${idPrefix}summary`}>{title}</h2>
      {sentences.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <ul>
        {Object.entries(fields).map(([name, text]) => (
          <li key={name}>
            <a href={`#${idPrefix}${name}`}>{labels[name] ? `${labels[name]}: ${text}` : text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
