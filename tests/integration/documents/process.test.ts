import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { handlers } from '@/lib/documents/jobs';
import { openOriginal, openPreview } from '@/lib/documents/open-document';
import { processDocument } from '@/lib/documents/process-document';
import { listDocuments } from '@/lib/documents/queries';
import { REJECTIONS } from '@/lib/documents/render/outcome';
import { previewKeyOf, storageKeyOf } from '@/lib/documents/stored-objects';
import { refusalOf, UPLOAD_REFUSALS } from '@/lib/documents/upload-refusal';
import { SYSTEM } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { NotFound } from '@/lib/platform/errors';
import { deleteObject } from '@/lib/platform/storage';
import { runJobs } from '@/tests/support/run-jobs';
import { pdf, picture, specimenFile } from '@/tests/unit/documents/specimens';
import { makeDraftIdentity } from './matters';
import { add, damageStored, storedBytes } from './stored';

/** Input of the workshop that nobody here wrote; not part of the project. */
const SHARED = path.resolve(import.meta.dirname, '../../../../shared/data/files');

const rowOf = (id: string) => db.document.findUniqueOrThrow({ where: { id } });

describe('a document in quarantine', () => {
  it.each([
    ['PDF', () => pdf({ pages: 3 }), { mimeType: 'application/pdf', pageCount: 3, previewCount: 3 }],
    ['JPEG', () => picture('jpeg'), { mimeType: 'image/jpeg', pageCount: 1, previewCount: 1 }],
    ['PNG', () => picture('png'), { mimeType: 'image/png', pageCount: 1, previewCount: 1 }],
    ['WebP', () => picture('webp'), { mimeType: 'image/webp', pageCount: 1, previewCount: 1 }],
    [
      'HEIC',
      async () => specimenFile('specimen.heic'),
      { mimeType: 'image/heic', pageCount: 1, previewCount: 1 },
    ],
  ])('that is a good %s becomes clean, with encrypted previews', async (_name, make, expected) => {
    const { actor, target } = await makeDraftIdentity();
    const content = await make();
    const { id } = await add(actor, target, content);
    await expect(openOriginal(actor, id)).rejects.toThrow(NotFound);
    await expect(openPreview(actor, id, 1)).rejects.toThrow(NotFound);
    expect(await runJobs(handlers)).toMatchObject({ 'document.process': { failed: 0 } });
    expect(await listDocuments(actor, target.subject)).toMatchObject([
      { id, status: 'CLEAN', rejectionCode: null, ...expected },
    ]);
    expect(Buffer.concat((await openOriginal(actor, id)).bytes)).toEqual(content);
    for (let page = 1; page <= expected.previewCount; page += 1) {
      const preview = await openPreview(actor, id, page);
      expect(preview.mimeType).toBe('image/webp');
      const picture = Buffer.concat(preview.bytes);
      expect(preview.size).toBe(picture.length);
      expect((await sharp(picture).metadata()).format).toBe('webp');
      const stored = await storedBytes(previewKeyOf(storageKeyOf(id), page));
      expect(stored?.includes('WEBP')).toBe(false);
    }
    for (const page of [0, -1, 1.5, Number.NaN, expected.previewCount + 1]) {
      await expect(openPreview(actor, id, page)).rejects.toThrow(NotFound);
    }
  });

  it('is rejected for what it is', async () => {
    const { actor, target } = await makeDraftIdentity();
    const locked = await add(actor, target, specimenFile('password.pdf'));
    const broken = await add(actor, target, (await pdf()).subarray(0, 60));
    await runJobs(handlers);
    expect(await listDocuments(actor, target.subject)).toMatchObject([
      { id: locked.id, status: 'REJECTED', rejectionCode: 'encrypted', previewCount: 0 },
      { id: broken.id, status: 'REJECTED', rejectionCode: 'broken', previewCount: 0 },
    ]);
    await expect(openOriginal(actor, locked.id)).rejects.toThrow(NotFound);
    await expect(openOriginal(SYSTEM, broken.id)).rejects.toThrow(NotFound);
  });

  it('is rejected as lost when its bytes were altered or are gone', async () => {
    const { actor, target } = await makeDraftIdentity();
    const altered = await add(actor, target, await pdf({ text: 'altered' }));
    const gone = await add(actor, target, await pdf({ text: 'gone' }));
    await damageStored(storageKeyOf(altered.id));
    await deleteObject(storageKeyOf(gone.id));
    await runJobs(handlers);
    for (const { id } of [altered, gone]) {
      expect(await rowOf(id)).toMatchObject({ status: 'REJECTED', rejectionCode: 'lost' });
    }
  });

  it('is judged once, however often the job runs', async () => {
    const { actor, target } = await makeDraftIdentity();
    const { id } = await add(actor, target, await pdf());
    await Promise.all([processDocument(id), processDocument(id)]);
    const row = await rowOf(id);
    expect(row).toMatchObject({ status: 'CLEAN', previewCount: 1 });
    await processDocument(id);
    expect(await rowOf(id)).toEqual(row);
    expect(Buffer.concat((await openPreview(actor, id, 1)).bytes).length).toBeGreaterThan(100);
  });

  it('is left alone once it was removed', async () => {
    const { actor, target } = await makeDraftIdentity();
    const { id } = await add(actor, target, await pdf());
    await db.document.update({ where: { id }, data: { removedAt: new Date() } });
    await processDocument(id);
    expect(await rowOf(id)).toMatchObject({ status: 'QUARANTINED' });
  });
});

describe.runIf(fs.existsSync(SHARED))('files that others collected', () => {
  it('each end in a named state', async () => {
    const names = fs.readdirSync(SHARED);
    expect(names).toHaveLength(49);
    const { actor, target } = await makeDraftIdentity(names.length);
    const states = new Map<string, string>();
    for (const name of names) {
      const bytes = fs.readFileSync(path.join(SHARED, name));
      const added = await add(actor, target, bytes, name).catch(refusalOf);
      if (typeof added === 'string') states.set(name, added);
      else await processDocument(added.id);
      if (typeof added === 'string') continue;
      const { status, rejectionCode, previewCount } = await rowOf(added.id);
      states.set(name, rejectionCode ?? status);
      expect([name, status === 'CLEAN']).toEqual([name, previewCount > 0]);
    }
    const known = new Set([...Object.keys(UPLOAD_REFUSALS), ...REJECTIONS, 'CLEAN']);
    expect([...states].filter(([, state]) => !known.has(state) || state === 'failed')).toEqual([]);
    const tally = Object.groupBy(states.values(), (state) => state);
    expect(Object.keys(tally).sort()).toEqual(['CLEAN', 'broken', 'duplicate', 'wrong_type']);
    expect(tally.CLEAN?.length).toBeGreaterThan(25);
  }, 120_000);
});
