/** What a reviewer may ask the agent to mend; texts in `letters.reasons`. */
export const LETTER_RETURN_CODES = [
  'letter_missing',
  'letter_unreadable',
  'letter_unsigned',
  'holder_mismatch',
  'agent_mismatch',
  'signatory_unclear',
  'scope_mismatch',
  'dates_mismatch',
  'translation_needed',
  'other',
] as const;

/** Why a letter is refused; another attempt with another letter remains open. */
export const LETTER_REJECT_CODES = [
  'somebody_else',
  'not_entitled',
  'letter_not_genuine',
  'holder_denies',
  'other',
] as const;
