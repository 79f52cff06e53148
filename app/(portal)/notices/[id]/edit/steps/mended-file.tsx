'use client';

import { useId, useRef, useState } from 'react';
import { useHydrated } from '@/components/forms/use-hydrated';
import { Icon } from '@/components/ui/icon';
import { readLinksFile } from './read-links-file';

interface Props {
  name: string;
  label: string;
  reasonHeader: string;
  /** `{name}` stands for the file's name */
  unreadable: string;
}

/** Reads the mended file here and sends its lines with the form around it, at once. */
export function MendedFile({ name, label, reasonHeader, unreadable }: Props) {
  const id = useId();
  const hydrated = useHydrated();
  const lines = useRef<HTMLInputElement>(null);
  const [error, setError] = useState('');
  if (!hydrated) return null;

  async function read(file: File | undefined) {
    if (!file) return;
    const text = await readLinksFile(file, reasonHeader);
    setError(text === null ? unreadable.replace('{name}', file.name) : '');
    if (text === null || !lines.current) return;
    lines.current.value = text;
    lines.current.form?.requestSubmit();
  }

  return (
    <>
      <input ref={lines} type="hidden" name={name} />
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        className="sr-only drop-input"
        onChange={(event) => {
          void read(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className="btn">
        <Icon name="upload" />
        {label}
      </label>
      <p role="status" className="field-error">
        {error}
      </p>
    </>
  );
}
