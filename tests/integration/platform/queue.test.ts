import { describe, expect, it } from 'vitest';
import { inTransaction } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/queue';
import { makeRetriesDue, runJobs, waitingJobs } from '@/tests/support/run-jobs';

const job = (subjectId: string) => ({ name: 'document.process', payload: { subjectId } }) as const;

describe('jobs', () => {
  it('exist only if their transaction commits', async () => {
    await inTransaction((tx) => enqueue(tx, job('kept')));
    await expect(
      inTransaction(async (tx) => {
        await enqueue(tx, job('gone'));
        throw new Error('roll back');
      }),
    ).rejects.toThrow('roll back');
    expect(await waitingJobs('document.process')).toEqual([{ subjectId: 'kept' }]);
  });

  it('are tried again after a failure and run once after success', async () => {
    const tried: string[] = [];
    const handler = async ({ subjectId }: { subjectId: string }) => {
      tried.push(subjectId);
      if (tried.length === 1) throw new Error('away for a moment');
    };
    expect(await runJobs({ 'document.process': handler })).toEqual({
      'document.process': { ok: 0, failed: 1 },
    });
    await makeRetriesDue();
    expect(await runJobs({ 'document.process': handler })).toEqual({
      'document.process': { ok: 1, failed: 0 },
    });
    await makeRetriesDue();
    expect(await runJobs({ 'document.process': handler })).toEqual({});
    expect(tried).toEqual(['kept', 'kept']);
  });
});
