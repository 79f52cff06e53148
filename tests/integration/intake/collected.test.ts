import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { db } from '@/lib/platform/db';
import { newSender, letter, post, readAll } from './letters';

// Messages from mail libraries' test suites, and broken files from those of PDF and image libraries, where they are.
const data = path.resolve(import.meta.dirname, '../../../../shared/data');
const filesIn = (folder: string): string[] => {
  const found = path.join(data, folder);
  return fs.existsSync(found) ? fs.readdirSync(found).map((name) => path.join(found, name)) : [];
};

const OWN = [
  letter({ From: '"Broken <nobody', Subject: '=?utf-8?Q?=' }, 'x'),
  letter({ 'Content-Type': 'multipart/mixed; boundary="' }, '--\n--"\n'),
  Buffer.from([0, 1, 2, 0xff, 13, 10, 13, 10, 0xfe]),
  'no header at all',
  letter({ 'Content-Type': 'text/plain; charset=nonsense', 'Content-Transfer-Encoding': 'base64' }, '%%%%'),
];

describe('mail as it comes', () => {
  const byBytes = Map.groupBy(filesIn('emails'), (file) =>
    // on the wire, lines end the same way in all of them
    fs.readFileSync(file).toString('latin1').replace(/\r?\n/g, '\r\n'),
  );
  const messages = [...byBytes].map(
    ([bytes, [file = '']]) => [path.basename(file), Buffer.from(bytes, 'latin1')] as const,
  );
  it.each([...OWN.map((raw, i) => [`of our own, ${i}`, raw] as const), ...messages])(
    'ends in a named state, once: %s',
    async (_name, raw) => {
      const from = newSender();
      for (let time = 0; time < 2; time += 1) await post({ from, raw });
      const counts = await readAll();
      expect(counts['mail.read']).toMatchObject({ failed: 0 });
      const rows = await db.inboundMail.findMany({
        where: { envelopeFrom: from },
        include: { thread: true },
      });
      expect(rows).toHaveLength(1);
      expect(['READ', 'UNPARSED']).toContain(rows[0]?.status);
      expect(rows[0]?.thread).toMatchObject({ status: 'OPEN', queuedAt: expect.any(Date) });
    },
  );
});

describe('files as they come', () => {
  const files = filesIn('files');
  it.skipIf(files.length === 0)('are taken into quarantine or named with the reason', async () => {
    const from = newSender();
    const parts = files.slice(0, 30).map((file) => {
      const body = fs.readFileSync(file).toString('base64');
      const name = path.basename(file);
      return `--b\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
    });
    const head = `From: ${from}\r\nSubject: Files\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n`;
    await post({ from, raw: `${head}${parts.join('')}--b--\r\n` });
    expect((await readAll())['mail.read']).toMatchObject({ failed: 0 });
    const row = await db.inboundMail.findFirstOrThrow({
      where: { envelopeFrom: from },
      include: { documents: true },
    });
    expect(row.documents).toHaveLength(Math.min(30, files.length));
    const taken = row.documents.filter(({ status }) => status === 'QUARANTINED');
    expect(taken.length).toBeLessThanOrEqual(20);
    for (const { status, rejectionCode } of row.documents)
      if (status === 'REJECTED') expect(['wrong_type', 'empty', 'too_many']).toContain(rejectionCode);
  });
});
