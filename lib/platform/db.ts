import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient, type Prisma } from '@/lib/generated/prisma/client';
import { env } from './env';

/** A transaction: what commands pass to everything they call. */
export type Tx = Prisma.TransactionClient;

/** Statements that each connection keeps planned. Those with lists in them differ by length and would have no end. */
const MOST_PREPARED = 500;
const prepared = new Map<string, string>();

/** The name under which a statement is prepared; none for those that come after many others. */
function statementName({ sql }: { sql: string }): string {
  const known = prepared.get(sql);
  if (known !== undefined) return known;
  if (prepared.size >= MOST_PREPARED) return '';
  const name = `s${prepared.size}`;
  prepared.set(sql, name);
  return name;
}

const create = () =>
  new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: env.DATABASE_URL, max: env.DATABASE_POOL },
      // planned once for each connection, which costs more than running most of them
      { statementNameGenerator: statementName },
    ),
  });

// Next evaluates modules once per bundle in one process: keep one pool, not several.
const holder = globalThis as { ippDb?: PrismaClient };

/** The database. Reads may use it directly; writes go through `inTransaction`. */
export const db: PrismaClient = (holder.ippDb ??= create());

/** One transaction: state, audit event and jobs commit together or not at all. */
export function inTransaction<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(run, { maxWait: 10_000, timeout: 20_000 });
}
