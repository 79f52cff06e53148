import { addDocument } from '../../lib/documents/add-document';
import type { UploadTarget } from '../../lib/documents/upload-target';
import type { AccountActor, SellerActor } from '../../lib/platform/actor';

async function* inOnePiece(bytes: Buffer) {
  yield bytes;
}

/** Uploads a specimen as a person would; the job that looks into it follows. */
export async function attach(
  actor: AccountActor | SellerActor,
  target: UploadTarget,
  name: string,
  bytes: Buffer,
): Promise<void> {
  await addDocument(actor, target, { name, bytes: inOnePiece(bytes) });
}
