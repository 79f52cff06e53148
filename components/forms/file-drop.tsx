'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useState, type DragEvent } from 'react';
import { byteText } from '@/components/ui/byte-text';
import { Icon } from '@/components/ui/icon';
import { UploadRow, type UploadTexts } from './upload-row';
import { useHydrated } from './use-hydrated';
import { useUploads } from './use-uploads';

export interface DropTexts extends UploadTexts {
  drop: string;
  choose: string;
  send: string;
  network: string;
  /** `{size}` and `{max}` stand for the sizes */
  tooLarge: string;
  tooMany: string;
  /** `{name}` stands for the file's name */
  added: string;
}

interface Props {
  url: string;
  returnTo: string;
  inputId: string;
  describedBy: string;
  accept: string;
  /** bytes one file may have */
  maxBytes: number;
  /** files that may still be added */
  room: number;
  locale: string;
  texts: DropTexts;
}

/** Where files are dropped or chosen. As it arrives it is a plain form that posts them; scripts make it send at once. */
export function FileDrop({
  url,
  returnTo,
  inputId,
  describedBy,
  accept,
  maxBytes,
  room,
  locale,
  texts,
}: Props) {
  const router = useRouter();
  const hydrated = useHydrated();
  const [over, setOver] = useState(false);
  const [said, setSaid] = useState('');
  const onAdded = useCallback(
    (file: File) => {
      setSaid(texts.added.replace('{name}', file.name));
      router.refresh();
    },
    [router, texts],
  );
  const { uploads, add, cancel, retry } = useUploads({
    url,
    networkText: texts.network,
    onAdded,
    refuse: (file, waiting) => {
      if (waiting >= room) return texts.tooMany;
      if (file.size <= maxBytes) return null;
      return texts.tooLarge
        .replace('{size}', byteText(locale, file.size))
        .replace('{max}', byteText(locale, maxBytes));
    },
  });

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  }

  return (
    <>
      {uploads.length > 0 && (
        <ul className="files">
          {uploads.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              texts={texts}
              locale={locale}
              onCancel={() => cancel(upload.key)}
              onRetry={() => retry(upload.key)}
            />
          ))}
        </ul>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
      <form
        method="post"
        encType="multipart/form-data"
        action={url}
        className="drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input type="hidden" name="return" value={returnTo} />
        <Icon name="upload" />
        <div className="drop-line">
          {hydrated && <span>{texts.drop}</span>}
          <input
            id={inputId}
            type="file"
            name="file"
            multiple
            accept={accept}
            className={hydrated ? 'sr-only drop-input' : 'input-file'}
            aria-describedby={describedBy}
            onChange={(event) => {
              add([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
          {hydrated ? (
            <label htmlFor={inputId} className="btn">
              {texts.choose}
            </label>
          ) : (
            <button type="submit" className="btn">
              {texts.send}
            </button>
          )}
        </div>
      </form>
    </>
  );
}
