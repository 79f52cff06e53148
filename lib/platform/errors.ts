/** Outcomes a caller must expect. `code` is a key of the `errors` messages; everything else that is thrown is a bug. */
export abstract class AppError extends Error {
  abstract readonly code: string;
}

/** It does not exist, or the actor may not know that it does. */
export class NotFound extends AppError {
  readonly code: string = 'not_found';
}

/** The actor may see it but not do this to it. */
export class Forbidden extends AppError {
  readonly code: string = 'forbidden';
}

/** The state table has no such event from the present state. */
export class InvalidTransition extends AppError {
  readonly code: string = 'invalid_transition';
}

/** Somebody else was first. */
export class Conflict extends AppError {
  readonly code: string = 'conflict';
}

/** Too often. `retryAfterSeconds` says when to come back. */
export class RateLimited extends AppError {
  readonly code: string = 'rate_limited';
  constructor(readonly retryAfterSeconds: number) {
    super('rate limited');
  }
}

/** A system outside this one does not answer; trying again later is right. */
export class Unavailable extends AppError {
  readonly code: string = 'unavailable';
}

/**
 * Input that cannot be accepted. `fields` maps field names to keys of the `errors` messages ('' for the form as
 * a whole).
 */
export class Invalid extends AppError {
  readonly code: string = 'invalid';
  constructor(readonly fields: Record<string, string>) {
    super(`invalid: ${Object.entries(fields).join('; ')}`);
  }
}
