/** What a reviewer may ask the complainant to mend; texts in `identity.reasons`. */
export const IDENTITY_RETURN_CODES = [
  'document_unreadable',
  'document_incomplete',
  'document_wrong_kind',
  'document_expired',
  'name_mismatch',
  'number_mismatch',
  'address_incomplete',
  'other',
] as const;

/** Why an identity is refused; another attempt with other papers remains open. */
export const IDENTITY_REJECT_CODES = [
  'not_the_holder',
  'document_not_genuine',
  'duplicate_party',
  'not_eligible',
  'other',
] as const;

/** Why a verified identity is suspended, until a reviewer reinstates it. */
export const IDENTITY_SUSPEND_CODES = ['document_doubted', 'name_disputed', 'misuse', 'other'] as const;
