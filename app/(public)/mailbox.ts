/** Where notices go that are meant for the legal procedure, and questions. */
export const MAILBOX = 'ipr@alibaba-inc.com';
