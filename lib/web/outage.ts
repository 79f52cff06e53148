const CODES =
  /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|P1001|P1002|P1008|P1017|P2024|57P0\d|08\w{3})$/;

/**
 * Whether an error says that a system outside does not answer (PostgreSQL, by its own codes, Prisma's or the
 * network's), so that the same thing may work in a minute.
 */
export function isOutage(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === 'string' && CODES.test(code)) return true;
    if (
      /Can't reach database server|Connection terminated|timeout exceeded when trying to connect/.test(
        at.message,
      )
    )
      return true;
  }
  return false;
}
