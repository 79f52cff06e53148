/**
 * Every event of every history, with what each keeps. Data holds ids, codes and counts, never personal data: the trail
 * outlives the papers. Names are past tense, `<subject>.<what happened>`.
 */
export interface AuditEvents {
  'account.registered': Record<string, never>;
  'account.guest_started': Record<string, never>;
  'account.signed_in': Record<string, never>;
  'account.signed_out': Record<string, never>;
  'account.password_reset': Record<string, never>;
  /** a way to sign in: an account at a marketplace, by its code */
  'account.login_linked': { marketplace: string };
  'account.login_unlinked': { marketplace: string };
  'identity.started': Record<string, never>;
  'identity.submitted': { version: number };
  'identity.opened': Record<string, never>;
  'identity.verified': { version: number };
  'identity.returned': { version: number; code: string };
  'identity.rejected': { version: number; code: string };
  'identity.expired': Record<string, never>;
  'identity.suspended': { code: string };
  'identity.reinstated': Record<string, never>;
  'right.started': Record<string, never>;
  'right.submitted': { version: number };
  'right.opened': Record<string, never>;
  'right.verified': { version: number };
  'right.returned': { version: number; code: string };
  'right.rejected': { version: number; code: string };
  'right.expired': Record<string, never>;
  'right.suspended': { code: string };
  'right.reinstated': Record<string, never>;
  'right.withdrawn': Record<string, never>;
  'authorization.started': Record<string, never>;
  'authorization.submitted': { version: number };
  'authorization.activated': { version: number };
  'authorization.returned': { version: number; code: string };
  'authorization.rejected': { version: number; code: string };
  /** by the rights holder, through the emailed link */
  'authorization.confirmed': Record<string, never>;
  'authorization.revoked': Record<string, never>;
  'authorization.given_up': Record<string, never>;
  'authorization.expired': Record<string, never>;
  'report.started': Record<string, never>;
  /** for a notice that came in another way */
  'report.opened': { noticeId: string };
  'report.submitted': { noticeId: string };
  'report.deleted': { files: number };
  'document.added': { documentId: string };
  'document.removed': { documentId: string };
  'document.viewed': { documentId: string };
  'notice.started': Record<string, never>;
  'notice.submitted': { version: number; listings: number };
  /** a mail was taken as a notice, by the reviewer who read it */
  'notice.accepted': { listings: number; documents: number };
  'notice.opened': Record<string, never>;
  'notice.returned': { version: number; code: string };
  'notice.decided': { decisionId: string; removed: number; rejected: number };
  'notice.withdrawn': Record<string, never>;
  'notice.paused': { code: string };
  'notice.resumed': Record<string, never>;
  'notice.closed': Record<string, never>;
  'listing.rejected': { decisionId: string; code: string };
  'listing.removal_ordered': { decisionId: string };
  'listing.removed': Record<string, never>;
  'listing.removal_failed': { code: string };
  'listing.gone': Record<string, never>;
  'listing.countered': { counterNoticeId: string };
  'listing.released': { counterNoticeId: string };
  'listing.upheld': { decisionId: string; code: string };
  'listing.retracted': Record<string, never>;
  'listing.reinstatement_ordered': { decisionId?: string; code?: string };
  'listing.reinstatement_held': Record<string, never>;
  'listing.reinstated': Record<string, never>;
  'seller.told': { sellerAccessId: string; listings: number };
  'seller.confirmed': { sellerAccessId: string };
  'counter_notice.started': { sellerAccessId: string };
  'counter_notice.submitted': { sellerAccessId: string; version: number; listings: number };
  'counter_notice.returned': { sellerAccessId: string; code: string };
  'counter_notice.dismissed': { sellerAccessId: string; code: string };
  'counter_notice.forwarded': { sellerAccessId: string; deadlineId: string };
  'counter_notice.answered': { sellerAccessId: string; responseId: string };
  /** without a response when the complainant let go from the notice itself */
  'counter_notice.retracted': { sellerAccessId: string; responseId?: string };
  'counter_notice.unanswered': { sellerAccessId: string; deadlineId: string };
  'counter_notice.decided': {
    sellerAccessId: string;
    decisionId: string;
    upheld: number;
    reinstated: number;
  };
  /** procedure LEGAL: an action was proven in time, the evidence of one was not enough, or the clock ran out */
  'counter_notice.proved': { sellerAccessId: string; decisionId: string; upheld: number };
  'counter_notice.proof_refused': { sellerAccessId: string; code: string };
  'counter_notice.lapsed': {
    sellerAccessId: string;
    deadlineId: string;
    decisionId: string;
    reinstated: number;
  };
  /** the listing should be back by law and the marketplace has not confirmed it */
  'counter_notice.put_back_overdue': { sellerAccessId: string; deadlineId: string };
  'counter_notice.withdrawn': { sellerAccessId: string };
  'mail.received': { mailId: string; automatic: boolean };
  'mail.acknowledged': { replyId: string };
  'mail.confirmed': Record<string, never>;
  'mail.supplemented': Record<string, never>;
  /** the sender wrote again, or added on the page what was asked for */
  'mail.answered': { mailId?: string };
  'mail.reopened': { mailId?: string };
  'mail.asked': { replyId: string };
  'mail.accepted': { noticeId: string };
  'mail.attached': { noticeId?: string; counterNoticeId?: string };
  'mail.closed': { code: string };
}

export type AuditEventType = keyof AuditEvents;
export type AuditSubject =
  | 'account'
  | 'identity'
  | 'right'
  | 'authorization'
  | 'document'
  | 'notice'
  | 'listing'
  | 'counter_notice'
  | 'mail_thread'
  | 'report';

/** One event about to be recorded; `chainId` is the case whose history it belongs to. */
export type NewAuditEvent = {
  [T in AuditEventType]: {
    type: T;
    chainId: string;
    subjectType: AuditSubject;
    subjectId: string;
    data: AuditEvents[T];
  };
}[AuditEventType];
