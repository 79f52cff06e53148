/** Why a mail is closed without becoming a notice; texts in `mailbox.close`. */
export const CLOSE_CODES = [
  'not_a_notice',
  'not_our_marketplace',
  'incomplete',
  'not_confirmed',
  'duplicate',
  'spam',
  'other',
] as const;
export type CloseCode = (typeof CLOSE_CODES)[number];
