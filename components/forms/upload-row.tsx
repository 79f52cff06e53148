'use client';

import { byteText } from '@/components/ui/byte-text';
import { Icon } from '@/components/ui/icon';
import type { Upload } from './use-uploads';

/** `{name}`, `{sent}`, `{total}` stand for what is known only while sending. */
export interface UploadTexts {
  progress: string;
  waiting: string;
  checking: string;
  cancel: string;
  cancelWhat: string;
  retry: string;
  retryWhat: string;
  dismiss: string;
  dismissWhat: string;
}

interface Props {
  upload: Upload;
  texts: UploadTexts;
  locale: string;
  onCancel: () => void;
  onRetry: () => void;
}

function progressText({ state, sent, file }: Upload, texts: UploadTexts, locale: string): string {
  if (state === 'waiting') return texts.waiting;
  if (sent >= file.size) return texts.checking;
  return texts.progress
    .replace('{sent}', byteText(locale, sent))
    .replace('{total}', byteText(locale, file.size));
}

/** One file on its way: how much has gone, a way to stop it; when refused, why, and a way to try again. */
export function UploadRow({ upload, texts, locale, onCancel, onRetry }: Props) {
  const { file, state, sent, message } = upload;
  const about = (text: string) => text.replace('{name}', file.name);
  return (
    <li className={`file${state === 'refused' ? ' file-refused' : ''}`}>
      <span className="file-thumb">
        <Icon name={state === 'refused' ? 'alert' : 'file'} />
      </span>
      <div className="file-words">
        <p className="file-name">{file.name}</p>
        {state === 'refused' ? (
          <p className="field-error">{message}</p>
        ) : (
          <>
            <p className="hint mono">{progressText(upload, texts, locale)}</p>
            <progress className="file-meter" value={sent} max={file.size || 1} aria-label={file.name} />
          </>
        )}
      </div>
      <div className="actions">
        {state === 'refused' && (
          <button type="button" className="btn btn-sm" aria-label={about(texts.retryWhat)} onClick={onRetry}>
            {texts.retry}
          </button>
        )}
        <button
          type="button"
          className="btn btn-sm"
          aria-label={about(state === 'refused' ? texts.dismissWhat : texts.cancelWhat)}
          onClick={onCancel}
        >
          {state === 'refused' ? texts.dismiss : texts.cancel}
        </button>
      </div>
    </li>
  );
}
