import { contentDisposition } from '@/lib/documents/content-disposition';
import { writeMail } from '@/lib/platform/mailer';

/** A mail not sent yet, as a download that mail programs open to be sent. */
export async function mailFile(
  mail: { from: string; to: string; subject: string; text: string },
  fileName: string,
): Promise<Response> {
  return new Response(new Uint8Array(await writeMail(mail)), {
    headers: {
      'content-type': 'message/rfc822',
      'content-disposition': contentDisposition('attachment', fileName),
      'cache-control': 'private, no-store',
    },
  });
}
