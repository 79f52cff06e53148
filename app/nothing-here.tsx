'use client';

import { BrandMark } from '@/components/ui/brand-mark';

interface Props {
  brand: string;
  title: string;
  text: string;
  /** on the button that leads to the start page */
  home: string;
}

/** The page of what is not there. */
export function NothingHere({ brand, title, text, home }: Props) {
  return (
    <>
      <header className="site-header">
        <a href="/" className="brand">
          <BrandMark />
          {brand}
        </a>
      </header>
      <main id="main" tabIndex={-1} className="main main-form">
        <h1>{title}</h1>
        <p className="lead">{text}</p>
        <a className="btn mt-3" href="/">
          {home}
        </a>
      </main>
    </>
  );
}
