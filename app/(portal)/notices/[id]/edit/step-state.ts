import type { NoticeDraft } from '@/lib/notices/draft';
import { NOTICE_STEPS, type NoticeStep } from '@/lib/notices/steps';

/** Whether a step has its answer; evidence may stay without one, and checking is never done beforehand. */
export function isStepDone(draft: NoticeDraft, step: NoticeStep): boolean {
  if (step === 'check' || draft.incomplete[step]) return false;
  return step !== 'evidence' || draft.documentCount > 0;
}

/** The first step that still keeps the notice from being filed; the check when none does. */
export function firstOpenStep({ incomplete }: NoticeDraft): NoticeStep {
  return NOTICE_STEPS.find((step) => incomplete[step]) ?? 'check';
}

/** Whether anything was answered at a step: what is empty waits, what is wrong has to be mended. */
export function isStepStarted(draft: NoticeDraft, step: NoticeStep): boolean {
  const answers: Record<NoticeStep, unknown> = {
    marketplace: draft.marketplace,
    right: draft.rightId,
    reason: draft.reasonCode,
    links: draft.linksText,
    description: draft.description,
    evidence: draft.documentCount,
    statements: draft.signatureName,
    check: null,
  };
  return Boolean(answers[step]);
}
