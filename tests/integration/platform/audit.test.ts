import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { unsafeListChain } from '@/lib/audit/list';
import { record } from '@/lib/audit/record';
import { SYSTEM } from '@/lib/platform/actor';
import { db, inTransaction } from '@/lib/platform/db';
import { makeAccount } from '@/tests/factories/accounts';

const started = (chainId: string) =>
  ({ type: 'notice.started', chainId, subjectType: 'notice', subjectId: chainId, data: {} }) as const;

describe('the audit trail', () => {
  it('refuses to be changed, emptied or shortened', async () => {
    const { account, actor } = await makeAccount();
    await inTransaction((tx) => record(tx, actor, started(account.id)));
    await expect(db.$executeRaw`UPDATE audit_event SET type = 'x'`).rejects.toThrow('append-only');
    await expect(db.$executeRaw`DELETE FROM audit_event`).rejects.toThrow('append-only');
    await expect(db.$executeRaw`TRUNCATE audit_event`).rejects.toThrow('append-only');
    expect(await unsafeListChain(account.id)).toHaveLength(1);
  });

  it('is one unbroken chain under parallel writers', async () => {
    const { account } = await makeAccount();
    await Promise.all(
      Array.from({ length: 12 }, () =>
        inTransaction((tx) => record(tx, SYSTEM, started(account.id), started(account.id))),
      ),
    );
    const rows = await db.auditEvent.findMany({ where: { chainId: account.id }, orderBy: { seq: 'asc' } });
    expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
    rows.forEach((row, i) => {
      expect(Buffer.from(row.previousHash)).toEqual(Buffer.from(rows[i - 1]?.hash ?? []));
      expect(row.hash).toHaveLength(createHash('sha256').digest().length);
    });
    expect(new Set(rows.map((row) => Buffer.from(row.hash).toString('hex'))).size).toBe(24);
  });

  it('disappears with the transaction that wrote it', async () => {
    const { account, actor } = await makeAccount();
    const failing = inTransaction(async (tx) => {
      await record(tx, actor, started(account.id));
      throw new Error('roll back');
    });
    await expect(failing).rejects.toThrow('roll back');
    expect(await unsafeListChain(account.id)).toEqual([]);
  });
});
