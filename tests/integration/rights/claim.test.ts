import { PDFiumLibrary } from '@hyzyla/pdfium';
import { describe, expect, it } from 'vitest';
import { openOriginal } from '@/lib/documents/open-document';
import { processDocument } from '@/lib/documents/process-document';
import { removeDocument } from '@/lib/documents/remove-document';
import { db } from '@/lib/platform/db';
import { CLAIM_STATEMENTS, claimDetailsSchema } from '@/lib/rights/claim-schema';
import { openRight } from '@/lib/rights/open-right';
import { getRight } from '@/lib/rights/queries';
import { returnRight } from '@/lib/rights/return-right';
import { getRightCase } from '@/lib/rights/review-case';
import { saveClaim, saveRegistration, signClaim } from '@/lib/rights/save-claim';
import { startRight } from '@/lib/rights/start-right';
import { submitRight } from '@/lib/rights/submit-right';
import { rightUploadTarget } from '@/lib/rights/upload-target';
import { verifyRight } from '@/lib/rights/verify-right';
import { makeAccount, makeReviewer } from '@/tests/factories/accounts';
import { makeDocument } from '@/tests/factories/documents';
import { outcomes } from '@/tests/support/trail';
import { makeOwner, rightRow } from './drafts';

const claim = {
  title: '冬日小鸟',
  workKind: 'PICTURE' as const,
  author: '陈梅',
  ownerName: 'Acme Tools GmbH',
  ownership: '委托创作合同，2023年5月1日。',
  creation: '作者于2023年5月至6月手绘完成。',
  createdOn: '2023-06-30',
  publication: '首次发表于 https://acme.example/birds',
  publishedOn: '2023-07-15',
};
const signature = { statements: [...CLAIM_STATEMENTS], signatureName: 'Anna Berg' };

/** A statement, filled in and signed, with proof. */
async function makeClaim(locale: 'en' | 'zh-CN' = 'zh-CN') {
  const owner = await makeOwner(locale);
  const id = await startRight(owner.actor, { partyId: owner.party.id, kind: 'COPYRIGHT' });
  await saveRegistration(owner.actor, { id, registered: false });
  await saveClaim(owner.actor, { id, ...claim });
  await signClaim(owner.actor, { id, ...signature });
  await makeDocument({ rightId: id }, { accountId: owner.account.id, fileName: 'draft.pdf' });
  return { ...owner, id };
}

const generated = (rightId: string) =>
  db.document.findMany({ where: { rightId, generated: true }, orderBy: { id: 'asc' } });

async function textOf(pieces: readonly Uint8Array[]): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(Buffer.concat(pieces));
  const text = [...document.pages()].map((page) => page.getText()).join('\n');
  document.destroy();
  library.destroy();
  return text;
}

describe('a copyright that no certificate proves', () => {
  it.each([
    ['zh-CN', ['著作权权利声明', '绘画或插画', '2023年6月30日', '签署时间']],
    ['en', ['Copyright Claim Statement', 'Drawing, painting', '30 June 2023', 'Signed on']],
  ] as const)('is claimed in a PDF in the language of the account: %s', async (locale, words) => {
    const { actor, id } = await makeClaim(locale);
    const { reference } = await submitRight(actor, { id, version: 1 });
    const [document] = await generated(id);
    expect(document).toMatchObject({ status: 'QUARANTINED', mimeType: 'application/pdf', removedAt: null });
    await processDocument(document?.id ?? '');
    const { actor: reviewer } = await makeReviewer();
    const { bytes } = await openOriginal(reviewer, document?.id ?? '');
    const text = await textOf(bytes);
    for (const said of [...words, claim.title, claim.author, claim.creation, 'Anna Berg', reference])
      expect(text).toContain(said);
    // pictures to look at, as of a certificate
    expect((await getRightCase(reviewer, id)).documents.find((shown) => shown.generated)).toMatchObject({
      status: 'CLEAN',
      previewCount: expect.any(Number) as number,
    });
  });

  it('is reviewed like a certificate, and verified', async () => {
    const { actor, id } = await makeClaim();
    await submitRight(actor, { id, version: 1 });
    const { actor: reviewer } = await makeReviewer();
    await processDocument((await generated(id))[0]?.id ?? '');
    await openRight(reviewer, id);
    const { checks, data } = await getRightCase(reviewer, id);
    expect(data).toMatchObject({
      proof: 'STATEMENT',
      ...claim,
      signatureName: 'Anna Berg',
      files: ['draft.pdf'],
    });
    expect(Object.fromEntries(checks.map(({ code, result }) => [code, result]))).toEqual({
      statement: 'pass',
      proof: 'pass',
      identity: 'pass',
      owner: 'pass',
      authorship: 'warn',
      // other tests claim it too
      sameWork: 'warn',
    });
    await verifyRight(reviewer, { id, version: 1 });
    expect(await rightRow(id)).toMatchObject({ status: 'VERIFIED', number: '', office: '', expiresOn: null });
  });

  it('is rendered anew for the next version; the one before stays with its version', async () => {
    const { actor, id } = await makeClaim();
    await submitRight(actor, { id, version: 1 });
    const { actor: reviewer } = await makeReviewer();
    await openRight(reviewer, id);
    const verdict = { id, version: 1, code: 'statement_incomplete', text: '请补充。' } as const;
    await returnRight(reviewer, verdict);
    await saveClaim(actor, { id, ...claim, creation: '手绘，2023年5月2日至6月30日。' });
    // what was signed has changed
    await expect(submitRight(actor, { id, version: 1 })).rejects.toMatchObject({
      fields: { signature: 'claim_unsigned' },
    });
    await signClaim(actor, { id, ...signature });
    await submitRight(actor, { id, version: 1 });
    const [first, second] = await generated(id);
    expect([first?.removedAt !== null, second?.removedAt]).toEqual([true, null]);
    const versions = await db.submittedVersion.findMany({
      where: { rightId: id },
      orderBy: { version: 'asc' },
    });
    expect(versions.map(({ data }) => (data as { statement: string }).statement)).toEqual([
      first?.id,
      second?.id,
    ]);
    const { versions: compared } = await getRightCase(reviewer, id);
    expect(compared[0]?.differences.map(({ field }) => field)).toEqual(['creation']);
  });

  it('asks for neither number nor office nor registration, but for signature and proof', async () => {
    const owner = await makeOwner();
    const id = await startRight(owner.actor, { partyId: owner.party.id, kind: 'COPYRIGHT' });
    await saveRegistration(owner.actor, { id, registered: false });
    expect((await getRight(owner.actor, id)).incomplete).toEqual({
      details: 'step_unanswered',
      signature: 'claim_unsigned',
      files: 'proof_required',
    });
    await expect(signClaim(owner.actor, { id, ...signature })).rejects.toMatchObject({ code: 'invalid' });
    await saveClaim(owner.actor, { id, ...claim });
    await signClaim(owner.actor, { id, ...signature });
    expect((await getRight(owner.actor, id)).incomplete).toEqual({ files: 'proof_required' });
  });

  it('keeps its rendered paper out of the hands of its owner', async () => {
    const { actor, id } = await makeClaim();
    await submitRight(actor, { id, version: 1 });
    const [document] = await generated(id);
    await db.ipRight.update({ where: { id }, data: { status: 'NEEDS_INFO' } });
    const target = await rightUploadTarget(actor, id);
    await expect(removeDocument(actor, target, document?.id ?? '')).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('is nobody else’s to write, and none of another kind', async () => {
    const { actor, party, id } = await makeClaim();
    const { actor: stranger } = await makeAccount();
    const mark = await startRight(actor, { partyId: party.id, kind: 'TRADEMARK' });
    const attempts = [
      saveRegistration(stranger, { id, registered: true }),
      saveClaim(stranger, { id, ...claim }),
      signClaim(stranger, { id, ...signature }),
      saveClaim(actor, { id: mark, ...claim }),
      saveRegistration(actor, { id: mark, registered: false }),
    ];
    expect(new Set(await outcomes(attempts))).toEqual(new Set(['not_found']));
  });

  it('says all at once what does not go together', () => {
    const given = { ...claim, id: '01930000-0000-7000-8000-000000000000' };
    const wrong = { ownership: '', createdOn: '', publication: '', publishedOn: '2001-01-01', workKind: 'X' };
    const { error } = claimDetailsSchema.safeParse({ ...given, ...wrong });
    expect(
      Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join(), message])),
    ).toEqual({
      workKind: 'choose_work_kind',
      ownership: 'enter_ownership',
      createdOn: 'enter_creation_date',
      publication: 'enter_publication',
    });
    expect(
      claimDetailsSchema.safeParse({ ...given, publishedOn: '2022-01-01' }).error?.issues[0]?.message,
    ).toBe('published_before_created');
    expect(claimDetailsSchema.safeParse({ ...given, author: 'ACME Tools GmbH', ownership: '' }).success).toBe(
      true,
    );
  });
});
