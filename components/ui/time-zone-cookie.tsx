'use client';

import { useEffect } from 'react';

/**
 * Tells the server, from the next page on, in which zone the reader's clock stands. Leaves a zone alone that is already
 * kept: it may have been chosen in the settings.
 */
export function TimeZoneCookie({ name, maxAge }: { name: string; maxAge: number }) {
  useEffect(() => {
    if (document.cookie.split('; ').some((pair) => pair.startsWith(`${name}=`))) return;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (zone) document.cookie = `${name}=${zone}; path=/; max-age=${maxAge}; samesite=lax`;
  }, [name, maxAge]);
  return null;
}
