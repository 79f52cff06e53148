'use client';

import type { MouseEvent } from 'react';
import { useHydrated } from '@/components/forms/use-hydrated';

interface Props {
  /** of the checkboxes in the form around it */
  name: string;
  all: string;
  none: string;
}

function check(event: MouseEvent<HTMLButtonElement>, name: string, checked: boolean): void {
  const boxes = event.currentTarget.form?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? [];
  for (const box of boxes) box.checked = checked;
}

/** Checks or clears every box at once; only there with JavaScript. */
export function ChooseAll({ name, all, none }: Props) {
  if (!useHydrated()) return null;
  return (
    <div className="actions">
      <button type="button" className="btn btn-sm" onClick={(event) => check(event, name, true)}>
        {all}
      </button>
      <button type="button" className="btn btn-sm" onClick={(event) => check(event, name, false)}>
        {none}
      </button>
    </div>
  );
}
