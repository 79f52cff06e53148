import type { ReactNode } from 'react';
import { DocumentThumb } from '@/components/ui/document-thumb';

export interface ListedDocument {
  id: string;
  name: string;
  /** kind, size, pages, date: what tells it from others */
  meta: ReactNode;
  hasPreview: boolean;
  /** "Download passport.pdf", for the link that a screen reader reads alone; absent while it cannot be opened */
  downloadLabel?: string;
  /** what is wrong with it, or that it is still being checked */
  status?: ReactNode;
}

/** Files of a matter, each with its first page, to download. */
export function DocumentList({ documents, empty }: { documents: readonly ListedDocument[]; empty: string }) {
  if (documents.length === 0) return <p className="hint">{empty}</p>;
  return (
    <ul className="files">
      {documents.map(({ id, name, meta, hasPreview, downloadLabel, status }) => (
        <li key={id} className="file">
          <DocumentThumb id={id} hasPreview={hasPreview} />
          <div className="file-words">
            {downloadLabel === undefined ? (
              <p className="file-name">{name}</p>
            ) : (
              <a className="link file-name" href={`/api/documents/${id}`} aria-label={downloadLabel} download>
                {name}
              </a>
            )}
            <p className="hint">{meta}</p>
            {status}
          </div>
        </li>
      ))}
    </ul>
  );
}
