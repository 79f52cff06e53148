import { notFound } from 'next/navigation';
import { validate as isUuid } from 'uuid';

/** The id that a page's path names; what cannot be one leads to the 404 page. */
export async function idParam(params: Promise<{ id: string }>): Promise<string> {
  const { id } = await params;
  if (!isUuid(id)) notFound();
  return id;
}
