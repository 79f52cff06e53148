'use client';

import { useHydrated } from '@/components/forms/use-hydrated';

/** Prints the page; without JavaScript the browser's own menu does. */
export function PrintButton({ label }: { label: string }) {
  if (!useHydrated()) return null;
  return (
    <button type="button" className="btn" onClick={() => window.print()}>
      {label}
    </button>
  );
}
