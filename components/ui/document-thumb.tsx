import { Icon } from './icon';

/** The first page of a document, small; a sheet while there is none. Decoration: its name stands beside it. */
export function DocumentThumb({ id, hasPreview }: { id: string; hasPreview: boolean }) {
  return (
    <span className="file-thumb">
      {hasPreview ? (
        <img
          src={`/api/documents/${id}/preview/1`}
          alt=""
          width={48}
          height={56}
          loading="lazy"
          decoding="async"
        />
      ) : (
        <Icon name="file-text" />
      )}
    </span>
  );
}
