'use client';

import { useCallback, useSyncExternalStore } from 'react';

const STORED = 'desk.single-keys';
const CHANGED = 'desk-keys-changed';

function listen(changed: () => void) {
  addEventListener('storage', changed);
  addEventListener(CHANGED, changed);
  return () => {
    removeEventListener('storage', changed);
    removeEventListener(CHANGED, changed);
  };
}

// a browser that keeps nothing still has its keys
function read(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

/** Whether single keys do something (WCAG 2.2, 2.1.4: they can be switched off), and how to change that; kept in this browser. */
export function useSingleKeys(): [on: boolean, set: (on: boolean) => void] {
  const on = useSyncExternalStore(listen, read, () => false);
  const set = useCallback((next: boolean) => {
    try {
      localStorage.setItem(STORED, next ? 'on' : 'off');
    } catch {
      return;
    }
    dispatchEvent(new Event(CHANGED));
  }, []);
  return [on, set];
}
