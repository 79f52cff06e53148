import type { AccountActor, SellerActor } from '@/lib/platform/actor';
import { addDocument, roomFor } from './add-document';
import { readMultipart, type FilePart, type MultipartRequest } from './multipart';
import type { DocumentView } from './queries';
import { MAX_FILE_BYTES } from './schema';
import { refusalOf, refuse } from './upload-refusal';
import type { UploadTarget } from './upload-target';

/** Bytes that a request may have beside each file: boundaries, headers, fields. */
const OVERHEAD = 64 * 1024;

export interface UploadRequest extends MultipartRequest {
  /** in bytes, as announced; null when it was not */
  contentLength: number | null;
  /** files one request may carry: 1 where a script sends them one by one */
  maxFiles: number;
}

/** What became of a request's files. */
export interface UploadOutcome {
  documents: DocumentView[];
  /** one for each file that was refused or could not be kept */
  errors: unknown[];
}

/**
 * Adds the files of a request to a target one after the other, each as it arrives. A file that is refused does not keep
 * the others out.
 * @param onField hears the form's plain fields, even those of a request that is refused in the end
 * @throws Invalid `{ file }` when the request as a whole is refused: too long, cut short, without a file, target full
 */
export async function receiveUpload(
  actor: AccountActor | SellerActor,
  target: UploadTarget,
  request: UploadRequest,
  onField: (name: string, value: string) => void = () => undefined,
): Promise<UploadOutcome> {
  const maxFiles = Math.min(request.maxFiles, target.maxFiles);
  const maxBytes = maxFiles * (MAX_FILE_BYTES + OVERHEAD);
  if ((request.contentLength ?? 0) > maxBytes) throw refuse('too_large');
  if ((await roomFor(target)) === 0) throw refuse('too_many');
  const outcome: UploadOutcome = { documents: [], errors: [] };

  const onFile = async (file: FilePart) => {
    try {
      outcome.documents.push(await addDocument(actor, target, file, request.signal));
    } catch (error) {
      const leftEmpty = file.name === '' && refusalOf(error) === 'empty';
      if (!leftEmpty) outcome.errors.push(error);
    }
  };
  const onTooManyFiles = () => void outcome.errors.push(refuse('too_many'));
  await readMultipart(request, { maxFiles, maxBytes, onFile, onField, onTooManyFiles });
  if (outcome.documents.length + outcome.errors.length === 0) throw refuse('no_file');
  return outcome;
}
