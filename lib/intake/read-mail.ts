import type { InboundMail } from '@/lib/generated/prisma/client';
import type { MailReading } from '@/lib/generated/prisma/enums';
import { cleanLine, cleanText } from '@/lib/identities/clean-text';
import { db, inTransaction } from '@/lib/platform/db';
import { isAutomatic } from './automatic';
import { keepMail, type ReadColumns } from './keep-mail';
import { discardRaw, readRaw } from './mailbox/raw-mail';
import type { MailContent } from './reading/mail-content';
import { readContent, type Reading } from './reading/read-content';
import { discardFiles, storeFiles } from './store-files';

const UNREAD: MailReading = 'RECEIVED';

async function readingOf(mail: InboundMail, read: typeof readContent): Promise<Reading> {
  const raw = await readRaw(mail);
  return raw ? read(raw) : { ok: false, failure: 'lost' };
}

const NOTHING: MailContent = {
  messageId: null,
  references: [],
  fromEmail: '',
  fromName: '',
  subject: '',
  text: '',
  html: '',
  automatic: false,
  attachments: [],
};

/** What a mail says as it is kept: cleaned, and from whoever sent it where it does not say. */
function columnsOf({ envelopeFrom }: InboundMail, reading: Reading): ReadColumns {
  const { attachments: _named, ...content } = reading.ok ? reading.content : NOTHING;
  const fromEmail = cleanLine(content.fromEmail || envelopeFrom.toLowerCase());
  const messageId = content.messageId === null ? null : cleanLine(content.messageId);
  return {
    status: reading.ok ? 'READ' : 'UNPARSED',
    failure: reading.ok ? null : reading.failure,
    messageId,
    references: content.references.map(cleanLine),
    fromEmail,
    fromName: cleanLine(content.fromName),
    subject: cleanLine(content.subject),
    text: cleanText(content.text),
    html: cleanText(content.html),
    // what nobody can read is not answered either: it may be anything
    automatic:
      !reading.ok || isAutomatic({ automatic: content.automatic, envelopeFrom, fromEmail, messageId }),
  };
}

/**
 * Reads a mail that was taken, in a process of its own, and keeps what it says. It ends READ or, where it cannot be read,
 * UNPARSED with a ReadingFailure; either way the desk has it. For an id without a mail, clears away the bytes
 * that a crash left behind.
 * @throws when the store does not answer or the machine could not start the reader: the job is tried again
 */
export async function readMail(id: string, read: typeof readContent = readContent): Promise<void> {
  const mail = await db.inboundMail.findUnique({ where: { id } });
  if (!mail) return discardRaw(id);
  if (mail.status !== UNREAD) return;
  const reading = await readingOf(mail, read);
  const files = reading.ok ? await storeFiles(reading.content, reading.files) : [];
  const end = await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM inbound_mail WHERE id = ${id}::uuid FOR UPDATE`;
    const now = await tx.inboundMail.findUnique({ where: { id }, select: { status: true } });
    // a second run of the same job was faster
    if (now?.status !== UNREAD) return 'late';
    return (await keepMail(tx, mail, columnsOf(mail, reading), files)) ? 'kept' : 'copy';
  });
  if (end !== 'kept') await discardFiles(files);
  if (end === 'copy') await discardRaw(id);
}
