import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addDocument } from '@/lib/documents/add-document';
import { receiveUpload, type UploadRequest } from '@/lib/documents/receive-upload';
import { MAX_FILE_BYTES } from '@/lib/documents/schema';
import { refusalOf } from '@/lib/documents/upload-refusal';
import { storageKeyOf } from '@/lib/documents/stored-objects';
import { unsafeListChain } from '@/lib/audit/list';
import { db } from '@/lib/platform/db';
import { InvalidTransition } from '@/lib/platform/errors';
import { waitingJobs } from '@/tests/support/run-jobs';
import { bodyOf, contentType, cut, formOf, type Part } from '@/tests/unit/documents/multipart-bodies';
import { pdf, picture, specimenFile } from '@/tests/unit/documents/specimens';
import { makeDispute, makeDraftIdentity, targetOf } from './matters';
import { add, storedBytes } from './stored';

const file = (content: Uint8Array | string, fileName = 'certificate.pdf'): Part => ({
  name: 'file',
  fileName,
  content,
});

function requestOf(form: Buffer, given: Partial<UploadRequest> = {}): UploadRequest {
  const signal = new AbortController().signal;
  return {
    contentType,
    contentLength: form.length,
    body: bodyOf(cut(form)).body,
    signal,
    maxFiles: 20,
    ...given,
  };
}

/** Random bytes that begin as a PDF does. */
const pdfOfSize = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size - 9)]);

const storedIds = async () => (await waitingJobs('document.process')).map((job) => job.subjectId);

/** Nothing of an upload is left: no row, no bytes under any id it may have had. */
async function expectNothingKept(subject: { identityId: string }) {
  expect(await db.document.count({ where: subject })).toBe(0);
  for (const id of await storedIds()) {
    if (!(await db.document.findUnique({ where: { id } })))
      expect(await storedBytes(storageKeyOf(id))).toBeNull();
  }
}

describe('an upload', () => {
  it('is stored encrypted, recorded and handed to the worker', async () => {
    const { actor, account, identity, target } = await makeDraftIdentity();
    const content = await pdf();
    const { documents, errors } = await receiveUpload(actor, target, requestOf(formOf(file(content))));
    expect(errors).toEqual([]);
    expect(documents).toMatchObject([
      {
        fileName: 'certificate.pdf',
        mimeType: 'application/pdf',
        size: content.length,
        status: 'QUARANTINED',
        previewCount: 0,
      },
    ]);
    const id = documents[0]?.id ?? '';
    const row = await db.document.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ accountId: account.id, sellerAccessId: null, identityId: identity.id });
    expect(Buffer.from(row.sha256)).toEqual(createHash('sha256').update(content).digest());
    const stored = await storedBytes(row.storageKey);
    expect(stored?.length).toBe(content.length + 29);
    expect(stored?.includes('SPECIMEN')).toBe(false);
    expect(stored?.includes('%PDF')).toBe(false);
    expect(await unsafeListChain(identity.id)).toMatchObject([
      { type: 'document.added', subjectId: id, actorId: account.id, data: { documentId: id } },
    ]);
    expect(await waitingJobs('document.process')).toContainEqual({ subjectId: id });
  });

  it('keeps who uploaded it when that is a seller', async () => {
    const { seller, counterNotice, notice } = await makeDispute({ counterNotice: 'DRAFT' });
    const target = targetOf({ counterNoticeId: counterNotice.id }, notice.id);
    const { id } = await add(seller.actor, target, await pdf({ text: 'invoice' }));
    expect(await db.document.findUnique({ where: { id } })).toMatchObject({
      accountId: null,
      sellerAccessId: seller.access.id,
    });
  });

  it('of 20 MB exactly is taken, in several parts', async () => {
    const { actor, target } = await makeDraftIdentity();
    const content = pdfOfSize(MAX_FILE_BYTES);
    const { documents } = await receiveUpload(actor, target, requestOf(formOf(file(content))));
    expect(documents).toMatchObject([{ size: MAX_FILE_BYTES }]);
    expect((await storedBytes(storageKeyOf(documents[0]?.id ?? '')))?.length).toBe(MAX_FILE_BYTES + 29);
  });

  it('goes by what its bytes are, and its name is made true', async () => {
    const { actor, target } = await makeDraftIdentity();
    const form = formOf(
      file(await pdf({ text: 'renamed' }), 'certificate.png'),
      file(await picture('jpeg'), 'photo.HEIC'),
      file(specimenFile('specimen.heic'), '商标 证书'),
    );
    const { documents } = await receiveUpload(actor, target, requestOf(form));
    expect(documents.map(({ fileName, mimeType }) => [fileName, mimeType])).toEqual([
      ['certificate.pdf', 'application/pdf'],
      ['photo.jpg', 'image/jpeg'],
      ['商标 证书.heic', 'image/heic'],
    ]);
  });

  it('of several files keeps those that are good', async () => {
    const { actor, target } = await makeDraftIdentity();
    const form = formOf(
      { name: 'return', content: '/identity' },
      file('<html>', 'page.pdf'),
      file(await pdf({ text: 'good' })),
      file(''),
    );
    const fields: string[] = [];
    const { documents, errors } = await receiveUpload(actor, target, requestOf(form), (...field) =>
      fields.push(...field),
    );
    expect(documents).toHaveLength(1);
    expect(errors.map(refusalOf)).toEqual(['wrong_type', 'empty']);
    expect(fields).toEqual(['return', '/identity']);
  });
});

describe('a refused upload', () => {
  it.each([
    ['too_large', async () => file(pdfOfSize(MAX_FILE_BYTES + 1))],
    ['too_large', async () => file(pdfOfSize(MAX_FILE_BYTES + 60_000))],
    ['empty', async () => file('')],
    ['wrong_type', async () => file('just text', 'note.pdf')],
    ['wrong_type', async () => file(await picture('gif'), 'moving.png')],
    ['wrong_type', async () => file(await picture('tiff'), 'scan.tif')],
  ])('leaves nothing behind: %s', async (code, make) => {
    const { actor, target, identity } = await makeDraftIdentity();
    const outcome = await receiveUpload(
      actor,
      target,
      requestOf(formOf(await make()), { contentLength: null }),
    );
    expect([outcome.documents, outcome.errors.map(refusalOf)]).toEqual([[], [code]]);
    await expectNothingKept({ identityId: identity.id });
  });

  it('is refused by its announced length before a byte is read', async () => {
    const { actor, target } = await makeDraftIdentity();
    const { body, taken } = bodyOf(cut(pdfOfSize(100_000)));
    const request = requestOf(Buffer.alloc(0), { body, contentLength: 50_000_000, maxFiles: 1 });
    expect(await receiveUpload(actor, target, request).catch(refusalOf)).toBe('too_large');
    expect(taken()).toBe(0);
  });

  it('is read no further than the limit when it lies about its length', async () => {
    const { actor, target, identity } = await makeDraftIdentity();
    const { body, taken } = bodyOf(cut(formOf(file(pdfOfSize(50_000_000)))));
    const request = requestOf(Buffer.alloc(0), { body, contentLength: 1000, maxFiles: 1 });
    expect(await receiveUpload(actor, target, request).catch(refusalOf)).toBe('too_large');
    expect(taken()).toBeLessThan(MAX_FILE_BYTES + 200_000);
    await expectNothingKept({ identityId: identity.id });
  });

  it('has no file: a form whose file input was left empty', async () => {
    const { actor, target } = await makeDraftIdentity();
    const form = formOf({ name: 'return', content: '/identity' }, file('', ''));
    expect(await receiveUpload(actor, target, requestOf(form)).catch(refusalOf)).toBe('no_file');
  });

  it('is the same file again, for this matter only and until the first is removed', async () => {
    const first = await makeDraftIdentity();
    const second = await makeDraftIdentity();
    const content = await pdf({ text: 'twice' });
    const { id } = await add(first.actor, first.target, content);
    expect(await add(first.actor, first.target, content, 'other name.pdf').catch(refusalOf)).toBe(
      'duplicate',
    );
    await expect(add(second.actor, second.target, content)).resolves.toMatchObject({ size: content.length });
    await db.document.update({ where: { id }, data: { removedAt: new Date() } });
    await expect(add(first.actor, first.target, content)).resolves.toMatchObject({ size: content.length });
  });

  it('is one too many, also when the last two come at the same time', async () => {
    const { actor, target, identity } = await makeDraftIdentity(3);
    const files = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((text) => pdf({ text })));
    const outcomes = await Promise.all(files.map((bytes) => add(actor, target, bytes).catch(refusalOf)));
    expect(outcomes.filter((outcome) => outcome === 'too_many')).toHaveLength(2);
    expect(await db.document.count({ where: { identityId: identity.id } })).toBe(3);
    const { body, taken } = bodyOf(cut(formOf(file(await pdf({ text: 'f' })))));
    expect(await receiveUpload(actor, target, requestOf(Buffer.alloc(0), { body })).catch(refusalOf)).toBe(
      'too_many',
    );
    expect(taken()).toBe(0);
  });

  it('comes when the matter has been submitted while it was on its way', async () => {
    const { actor, target, identity } = await makeDraftIdentity();
    async function* slowly() {
      yield await pdf({ text: 'late' });
      await db.identity.update({ where: { id: identity.id }, data: { status: 'SUBMITTED' } });
    }
    await expect(addDocument(actor, target, { name: 'late.pdf', bytes: slowly() })).rejects.toThrow(
      InvalidTransition,
    );
    await expectNothingKept({ identityId: identity.id });
  });

  it('was given up by its sender half way', async () => {
    const { actor, target, identity } = await makeDraftIdentity();
    const sender = new AbortController();
    async function* halfWay() {
      yield* cut(formOf(file(pdfOfSize(12_000_000))).subarray(0, 7_000_000));
      sender.abort();
      await new Promise(() => undefined);
    }
    const request = requestOf(Buffer.alloc(0), { body: bodyOf(halfWay()).body, signal: sender.signal });
    expect(await receiveUpload(actor, target, request).catch(refusalOf)).toBe('incomplete');
    await expectNothingKept({ identityId: identity.id });
  });
});
