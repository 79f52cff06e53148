import {
  AppError,
  Forbidden,
  Invalid,
  InvalidTransition,
  NotFound,
  RateLimited,
  Unavailable,
} from '@/lib/platform/errors';

/** Why an upload was refused, each with its HTTP status; the keys of `upload` in the documents messages. */
export const UPLOAD_REFUSALS = {
  no_file: 400,
  incomplete: 400,
  signed_out: 401,
  cross_site: 403,
  not_found: 404,
  not_editable: 409,
  too_many: 409,
  duplicate: 409,
  too_large: 413,
  wrong_type: 415,
  empty: 422,
  rate_limited: 429,
  failed: 500,
  unavailable: 503,
} as const;
export type UploadRefusal = keyof typeof UPLOAD_REFUSALS;

export const isUploadRefusal = (code: unknown): code is UploadRefusal =>
  typeof code === 'string' && Object.hasOwn(UPLOAD_REFUSALS, code);

/** Those that a file of a mail can meet: it is kept as rejected for that reason, with its bytes left in the mail. */
export const ATTACHMENT_REFUSALS = ['wrong_type', 'too_large', 'empty', 'too_many'] as const;
export type AttachmentRefusal = (typeof ATTACHMENT_REFUSALS)[number];

export const isAttachmentRefusal = (code: unknown): code is AttachmentRefusal =>
  (ATTACHMENT_REFUSALS as readonly unknown[]).includes(code);

/** What a command throws over a file it does not take. */
export const refuse = (code: UploadRefusal): Invalid => new Invalid({ file: code });

/** The refusal an error stands for; whatever is not foreseen is `failed`. */
export function refusalOf(error: unknown): UploadRefusal {
  if (error instanceof Invalid) return isUploadRefusal(error.fields.file) ? error.fields.file : 'failed';
  if (error instanceof NotFound || error instanceof Forbidden) return 'not_found';
  if (error instanceof InvalidTransition) return 'not_editable';
  if (error instanceof RateLimited) return 'rate_limited';
  if (error instanceof Unavailable) return 'unavailable';
  return 'failed';
}

/** True for what is worth an operator's attention: not refused, but gone wrong. */
export const isUnforeseen = (error: unknown): boolean => error !== undefined && !(error instanceof AppError);
