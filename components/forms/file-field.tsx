import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { byteText } from '@/components/ui/byte-text';
import { Chip } from '@/components/ui/chip';
import { DocumentThumb } from '@/components/ui/document-thumb';
import { NoticeBox } from '@/components/ui/notice-box';
import { ACCEPT_ATTRIBUTE, MAX_FILE_BYTES, MAX_FILE_MEGABYTES } from '@/lib/documents/schema';
import { FileDrop, type DropTexts } from './file-drop';
import { beingChecked } from './being-checked';
import { RefreshWhileChecked } from './refresh-while-checked';
import { RemoveFile } from './remove-file';

/** A document as the documents domain lists it. */
export interface FieldDocument {
  id: string;
  fileName: string;
  size: number;
  status: 'QUARANTINED' | 'CLEAN' | 'REJECTED';
  rejectionCode: string | null;
  pageCount: number;
  previewCount: number;
}

interface Props {
  target: 'identity' | 'right' | 'letter' | 'notice' | 'counter-notice' | 'response';
  /** of the matter the files belong to */
  id: string;
  /** path of the page this stands on */
  returnTo: string;
  label: ReactNode;
  /** which files; what kinds and how large is said beneath it */
  hint?: ReactNode;
  documents: readonly FieldDocument[];
  maxFiles: number;
  /** what was refused, after a form without JavaScript: `await uploadMessage(searchParams.upload)` */
  error?: string | null;
}

const TONES = { QUARANTINED: 'info', CLEAN: 'ok', REJECTED: 'bad' } as const;

async function dropTexts(maxFiles: number): Promise<DropTexts> {
  const t = await getTranslations('common.files');
  const later = { name: '{name}', sent: '{sent}', total: '{total}', size: '{size}' };
  return {
    drop: t('drop'),
    choose: t('choose'),
    send: t('send'),
    network: t('network'),
    tooLarge: t('tooLarge', { ...later, max: '{max}' }),
    tooMany: t('tooMany', { max: maxFiles }),
    added: t('added', later),
    progress: t('progress', later),
    waiting: t('waiting'),
    checking: t('checking'),
    cancel: t('cancel'),
    cancelWhat: t('cancelWhat', later),
    retry: t('retry'),
    retryWhat: t('retryWhat', later),
    dismiss: t('dismiss'),
    dismissWhat: t('dismissWhat', later),
  };
}

async function FileRow({
  file,
  returnTo,
  focusId,
}: {
  file: FieldDocument;
  returnTo: string;
  focusId: string;
}) {
  const [t, d, locale] = await Promise.all([
    getTranslations('common'),
    getTranslations('documents'),
    getLocale(),
  ]);
  const { id, fileName: name, size, status, rejectionCode, pageCount } = file;
  const facts = [byteText(locale, size), pageCount > 1 && d('pages', { count: pageCount })].filter(Boolean);
  const rejection = `rejected.${rejectionCode ?? ''}` as 'rejected.broken';
  return (
    <li className={`file${status === 'REJECTED' ? ' file-refused' : ''}`}>
      <DocumentThumb id={id} hasPreview={file.previewCount > 0} />
      <div className="file-words">
        {status === 'CLEAN' ? (
          <a
            className="link file-name"
            href={`/api/documents/${id}`}
            aria-label={t('files.openWhat', { name })}
            download
          >
            {name}
          </a>
        ) : (
          <p className="file-name">{name}</p>
        )}
        <p className="hint">{facts.join(' · ')}</p>
        <Chip tone={TONES[status]}>{d(`status.${status}`)}</Chip>
        {status !== 'CLEAN' && (
          <p className={status === 'REJECTED' ? 'field-error' : 'hint'}>
            {status === 'REJECTED' && d.has(rejection) ? d(rejection) : d(`statusMeaning.${status}`)}
          </p>
        )}
      </div>
      <RemoveFile
        documentId={id}
        returnTo={returnTo}
        text={t('action.remove')}
        label={t('files.removeWhat', { name })}
        failedText={t('files.network')}
        focusId={focusId}
      />
    </li>
  );
}

/**
 * Files of one matter: those that are there, and a place to add more. A form of its own, never inside another; without
 * JavaScript adding a file loads the page again, so nothing else that is typed belongs on the same page.
 */
export async function FileField({ target, id, returnTo, label, hint, documents, maxFiles, error }: Props) {
  const [t, d, locale, texts] = await Promise.all([
    getTranslations('common'),
    getTranslations('documents'),
    getLocale(),
    dropTexts(maxFiles),
  ]);
  const fieldId = `files-${target}-${id}`;
  const room = maxFiles - documents.length;
  return (
    <div
      className="field file-field"
      id={fieldId}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${fieldId}-label`}
    >
      <label htmlFor={`${fieldId}-input`} id={`${fieldId}-label`} className="field-label">
        {label}
      </label>
      <div className="hint" id={`${fieldId}-hint`}>
        {hint !== undefined && <div>{hint}</div>}
        {d('hint', { megabytes: MAX_FILE_MEGABYTES, files: maxFiles })}
      </div>
      {error && (
        <NoticeBox tone="bad" role="alert">
          {error}
        </NoticeBox>
      )}
      {documents.length > 0 && (
        <ul className="files" aria-label={t('files.list')}>
          {documents.map((file) => (
            <FileRow key={file.id} file={file} returnTo={returnTo} focusId={fieldId} />
          ))}
        </ul>
      )}
      {room > 0 ? (
        <FileDrop
          url={`/api/uploads?target=${target}&id=${id}`}
          returnTo={returnTo}
          inputId={`${fieldId}-input`}
          describedBy={`${fieldId}-hint`}
          accept={ACCEPT_ATTRIBUTE}
          maxBytes={MAX_FILE_BYTES}
          room={room}
          locale={locale}
          texts={texts}
        />
      ) : (
        <p className="hint">{t('files.tooMany', { max: maxFiles })}</p>
      )}
      <RefreshWhileChecked waiting={beingChecked(documents)} />
    </div>
  );
}
