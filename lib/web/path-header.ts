/** Request header in which proxy.ts tells pages their own path and query, which Next does not. */
export const PATH_HEADER = 'x-ipp-path';
