import { notFound } from 'next/navigation';
import { NotFound } from '@/lib/platform/errors';

/** What a query gives, or the 404 page when it is not there for its reader. */
export async function orNotFound<T>(found: Promise<T>): Promise<T> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
