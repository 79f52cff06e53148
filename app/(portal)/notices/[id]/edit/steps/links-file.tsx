'use client';

import { useId, useState, type DragEvent } from 'react';
import { useHydrated } from '@/components/forms/use-hydrated';
import { Icon } from '@/components/ui/icon';
import { readLinksFile } from './read-links-file';

interface Props {
  /** id of the text box that gets the lines */
  boxId: string;
  reasonHeader: string;
  /** `{name}` stands for the file's name */
  texts: { label: string; hint: string; added: string; unreadable: string };
}

function addLines(boxId: string, lines: string): void {
  const box = document.getElementById(boxId) as HTMLTextAreaElement | null;
  if (!box) return;
  const before = box.value.trimEnd();
  box.value = before === '' ? lines : `${before}\n${lines}`;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A file of links, dropped or chosen: read here and added to the box. Only there with JavaScript; pasting needs none. */
export function LinksFile({ boxId, reasonHeader, texts }: Props) {
  const id = useId();
  const hydrated = useHydrated();
  const [over, setOver] = useState(false);
  const [said, setSaid] = useState<{ ok: boolean; text: string } | null>(null);
  if (!hydrated) return null;

  async function read(file: File | undefined) {
    if (!file) return;
    const lines = await readLinksFile(file, reasonHeader);
    if (lines !== null) addLines(boxId, lines);
    const text = lines === null ? texts.unreadable : texts.added;
    setSaid({ ok: lines !== null, text: text.replace('{name}', file.name) });
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  }

  return (
    <div
      className="drop drop-slim"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        className="sr-only drop-input"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          void read(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className="btn btn-sm">
        <Icon name="upload" />
        {texts.label}
      </label>
      <p id={`${id}-hint`} className="hint">
        {texts.hint}
      </p>
      <p role="status" className={said?.ok === false ? 'field-error' : 'hint'}>
        {said?.text}
      </p>
    </div>
  );
}
