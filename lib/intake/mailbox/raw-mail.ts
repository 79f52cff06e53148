import { Corrupted } from '@/lib/documents/encryption';
import { readObject, type Stored } from '@/lib/documents/stored-objects';
import { deleteObject } from '@/lib/platform/storage';

/** Where the bytes of a mail lie; derived from its id alone, so that what a crash left behind can be found again. */
export const rawKeyOf = (mailId: string): string => `mail/${mailId}`;

/** The mail as it came in, or null when its bytes are gone or altered. @throws Unavailable when the store does not answer */
export async function readRaw(stored: Stored): Promise<Buffer[] | null> {
  try {
    return await readObject(stored);
  } catch (error) {
    if (error instanceof Corrupted) return null;
    throw error;
  }
}

/** Takes the bytes away; succeeds when there are none. */
export const discardRaw = (mailId: string): Promise<void> => deleteObject(rawKeyOf(mailId));
