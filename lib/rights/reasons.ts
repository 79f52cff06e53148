/** What a reviewer may ask the complainant to mend; texts in `rights.reasons`. */
export const RIGHT_RETURN_CODES = [
  'certificate_missing',
  'certificate_unreadable',
  'certificate_incomplete',
  'number_mismatch',
  'owner_mismatch',
  'dates_mismatch',
  'goods_mismatch',
  'claims_missing',
  'translation_needed',
  'claim_chart_missing',
  'statement_incomplete',
  'statement_unsigned',
  'proof_missing',
  'proof_insufficient',
  'chain_missing',
  'other',
] as const;

/** Why a right is refused; another attempt with other papers remains open. */
export const RIGHT_REJECT_CODES = [
  'not_the_owner',
  'not_registered',
  'not_in_force',
  'certificate_not_genuine',
  'already_registered_here',
  'other',
] as const;

/** Why a verified right is suspended, until a reviewer reinstates it. */
export const RIGHT_SUSPEND_CODES = ['validity_challenged', 'ownership_disputed', 'misuse', 'other'] as const;
