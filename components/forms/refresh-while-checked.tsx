'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Milliseconds: the first look, the longest between two, and after how long to stop looking. */
const FIRST = 1200;
const SLOWEST = 20_000;
const LONGEST = 15 * 60_000;

/**
 * Asks the server again, ever more slowly, while files on the page are being looked at; anew for each new file.
 * @param props.waiting what `beingChecked` says
 */
export function RefreshWhileChecked({ waiting }: { waiting: string }) {
  const router = useRouter();
  useEffect(() => {
    if (waiting === '') return;
    let timer: ReturnType<typeof setTimeout>;
    let waited = 0;
    const look = (delay: number) => {
      timer = setTimeout(() => {
        if (document.visibilityState === 'visible') router.refresh();
        waited += delay;
        if (waited < LONGEST) look(Math.min(delay * 1.4, SLOWEST));
      }, delay);
    };
    look(FIRST);
    return () => clearTimeout(timer);
  }, [waiting, router]);
  return null;
}
