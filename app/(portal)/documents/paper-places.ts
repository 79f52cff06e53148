/** The folder of pages each kind of paper has. */
export const PAPER_PLACES = { identity: '/identity', right: '/rights', letter: '/authorizations' } as const;
