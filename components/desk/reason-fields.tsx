'use client';

import { useRef } from 'react';
import { FieldFrame } from '@/components/forms/field-frame';
import { useField } from '@/components/forms/form-context';
import type { Option } from '@/components/forms/select';
import { fillWords } from './fill-words';

interface Props {
  /** stands before the names: `return-code`, `return-text` */
  verdict: string;
  options: readonly Option[];
  /** what each code says by itself, in the reader's language */
  words: Readonly<Record<string, string>>;
  /** language of the words */
  lang: string;
  texts: { code: string; blank: string; text: string; textHint: string };
}

/** Why, as a code, and in words that go to the person concerned: the code's own, to be changed where they do not fit. */
export function ReasonFields({ verdict, options, words, lang, texts }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const code = useField(`${verdict}-code`);
  const text = useField(`${verdict}-text`, { hint: texts.textHint });
  return (
    <>
      <FieldFrame field={code} label={texts.code}>
        <select
          id={code.id}
          name={`${verdict}-code`}
          defaultValue={code.values[0] ?? ''}
          className="input input-select"
          aria-invalid={code.error === undefined ? undefined : true}
          aria-describedby={code.describedBy}
          onChange={({ target }) => fillWords(box.current, words[target.value] ?? '', Object.values(words))}
        >
          <option value="">{texts.blank}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </FieldFrame>
      <FieldFrame field={text} label={texts.text} hint={texts.textHint}>
        <textarea
          ref={box}
          id={text.id}
          name={`${verdict}-text`}
          lang={lang}
          rows={4}
          defaultValue={text.values[0] ?? ''}
          className="input"
          aria-invalid={text.error === undefined ? undefined : true}
          aria-describedby={text.describedBy}
        />
      </FieldFrame>
    </>
  );
}
