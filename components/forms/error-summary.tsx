'use client';

import { use, useEffect, useRef } from 'react';
import { FormContext } from './form-context';

interface Props {
  title: string;
  message?: string;
  errors: Readonly<Record<string, string>>;
  /** changes whenever there is something new to announce */
  announce: string;
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
            <a href={`#${idPrefix}${name}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
