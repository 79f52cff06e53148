import pino from 'pino';
import { env } from './env';

/**
 * Structured logs. Callers pass ids and codes, never addresses, names or texts; the redaction below is a second
 * line, not the first.
 */
export const log = pino({
  level: env.LOG_LEVEL,
  base: undefined,
  redact: {
    paths: [
      'email',
      'password',
      'token',
      'code',
      'name',
      '*.email',
      '*.password',
      '*.token',
      '*.code',
      '*.name',
    ],
    censor: '[redacted]',
  },
});
