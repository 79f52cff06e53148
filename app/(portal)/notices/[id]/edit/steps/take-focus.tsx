'use client';

import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  id: string;
  label: string;
  /** differs with every answer of the server */
  mark: number;
  className?: string;
  children: ReactNode;
}

/** A part of the page that takes the focus when it has been answered anew, so that it is seen and read out. */
export function TakeFocus({ id, label, mark, className, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const shown = useRef(mark);
  useEffect(() => {
    if (shown.current === mark) return;
    shown.current = mark;
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [mark]);
  return (
    <section ref={box} id={id} tabIndex={-1} aria-label={label} className={className}>
      {children}
    </section>
  );
}
