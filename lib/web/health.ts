import { db } from '@/lib/platform/db';

/** Whether the database answers a trivial question. */
export async function isDatabaseUp(): Promise<boolean> {
  return db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
}
