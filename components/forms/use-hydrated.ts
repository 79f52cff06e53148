'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False in the page as it arrives, true once scripts run: for what only works with them. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
