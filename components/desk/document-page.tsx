'use client';

import { useState, type CSSProperties } from 'react';

interface Props {
  src: string;
  alt: string;
  /** quarter turns to the right */
  turn: number;
}

/** One page as a picture. Until it is there it takes the room of a sheet of A4, so that little moves when it comes. */
export function DocumentPage({ src, alt, turn }: Props) {
  const [ratio, setRatio] = useState<number | null>(null);
  const measure = (image: HTMLImageElement | null) => {
    if (image?.naturalWidth) setRatio(image.naturalHeight / image.naturalWidth);
  };
  const shown = ratio !== null && turn % 2 === 1 ? 1 / ratio : ratio;
  return (
    <div
      className="sheet"
      data-turn={turn}
      style={shown === null ? undefined : ({ '--ratio': shown } as CSSProperties)}
    >
      <img
        src={src}
        alt={alt}
        loading="lazy"
        decoding="async"
        // a picture that came before the scripts has had its load event already
        ref={measure}
        onLoad={(event) => measure(event.currentTarget)}
      />
    </div>
  );
}
