interface Props {
  title: string;
  /** the listing on its marketplace, or its page here */
  href?: string;
  /** opens elsewhere: the marketplace must not learn where the reader came from */
  external?: boolean;
  /** "item 564176654249" */
  idText: string;
  imageUrl?: string | null;
}

/** A reported listing in the leading cell of its row: picture, title, number. */
export function ListingCell({ title, href, external = false, idText, imageUrl }: Props) {
  const rel = external ? 'noreferrer noopener nofollow' : undefined;
  return (
    <div className="listing">
      {imageUrl ? (
        <img
          src={imageUrl}
          alt=""
          width={44}
          height={44}
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          className="listing-thumb"
        />
      ) : (
        <span className="listing-thumb" />
      )}
      <div className="listing-words">
        {href === undefined ? (
          <span>{title}</span>
        ) : (
          <a className="link" href={href} rel={rel} target={external ? '_blank' : undefined}>
            {title}
          </a>
        )}
        <div className="small mono">{idText}</div>
      </div>
    </div>
  );
}
