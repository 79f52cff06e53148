'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Milliseconds between one look and the next, and after how long to stop looking. */
const FIRST = 1200;
const LONGEST = 90_000;

/** Asks the server again, ever more slowly, while something on the page is being worked on elsewhere. */
export function RefreshWhile({ active }: { active: boolean }) {
  const router = useRouter();
  useEffect(() => {
    if (!active) return;
    let timer: ReturnType<typeof setTimeout>;
    let waited = 0;
    const look = (delay: number) => {
      timer = setTimeout(() => {
        if (document.visibilityState === 'visible') router.refresh();
        waited += delay;
        if (waited < LONGEST) look(delay * 1.4);
      }, delay);
    };
    look(FIRST);
    return () => clearTimeout(timer);
  }, [active, router]);
  return null;
}
