import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient, type Prisma } from '@/lib/generated/prisma/client';
import { env } from './env';
import { log } from './log';

/** A transaction: what commands pass to everything they call. */
export type Tx = Prisma.TransactionClient;

/** Statements that each connection keeps planned. Those with lists in them differ by length and would have no end. */
const MOST_PREPARED = 500;

/** Names under which statements are prepared; none for those that come after many others. */
function statementNamer(): (sql: string) => string {
  const names = new Map<string, string>();
  return (sql) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MOST_PREPARED) return '';
    const name = `s${names.size}`;
    names.set(sql, name);
    return name;
  };
}

function connect() {
  const pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: env.DATABASE_POOL });
  // one that breaks while nobody uses it is replaced when the next is needed
  pool.on('error', (error) => log.warn({ err: error.message }, 'idle database connection lost'));
  // planned once for each connection, which costs more than running most of them
  const nameOf = statementNamer();
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    statementNameGenerator: ({ sql }) => nameOf(sql),
  });
  return { pool, nameOf, prisma: new PrismaClient({ adapter }) };
}

// Next evaluates modules once per bundle in one process: keep one pool, not several.
const holder = globalThis as { ippDatabase?: ReturnType<typeof connect> };
const { pool, nameOf, prisma } = (holder.ippDatabase ??= connect());

/** The database. Reads may use it directly; writes go through `inTransaction`. */
export const db: PrismaClient = prisma;

const texts = new WeakMap<TemplateStringsArray, string>();

/**
 * The rows of one SELECT, straight from PostgreSQL: for the few statements that are asked with every page, of whose time
 * Prisma's own share is most. Values are parameters, as with `db.$queryRaw`.
 */
export async function readRows<T>(
  strings: TemplateStringsArray,
  ...values: readonly unknown[]
): Promise<T[]> {
  const text = texts.get(strings) ?? strings.reduce((before, part, i) => `${before}$${i}${part}`);
  texts.set(strings, text);
  const { rows } = await pool.query({ name: nameOf(text), text, values: [...values] });
  return rows as T[];
}

/** One transaction: state, audit event and jobs commit together or not at all. */
export function inTransaction<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(run, { maxWait: 10_000, timeout: 20_000 });
}
