import { getTranslations } from 'next-intl/server';
import { MAX_FILE_MEGABYTES } from '@/lib/documents/schema';
import { isUploadRefusal } from '@/lib/documents/upload-refusal';

/**
 * The sentence for what `?upload=` says after a form without JavaScript was refused, in the reader's language; null
 * when it says nothing known.
 */
export async function uploadMessage(code: string | string[] | undefined): Promise<string | null> {
  if (!isUploadRefusal(code)) return null;
  const t = await getTranslations('documents');
  return t(`upload.${code}`, { megabytes: MAX_FILE_MEGABYTES });
}
