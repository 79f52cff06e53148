import { linksFromFile } from '@/lib/notices/links-csv';

/** The most a file of 300 links can sensibly have, in bytes; a photograph chosen by mistake is not read at all. */
const MAX_BYTES = 2 * 1024 * 1024;

/** Files of spreadsheets are UTF-8, UTF-16 with its mark, or, from a Chinese system, GB 18030. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}

/** The links in a file as lines for the box; null when it holds no text. Runs in the browser. */
export async function readLinksFile(file: File, reasonHeader: string): Promise<string | null> {
  if (file.size > MAX_BYTES) return null;
  try {
    const text = decode(await file.arrayBuffer());
    return text.includes('\0') ? null : linksFromFile(text, reasonHeader);
  } catch {
    return null;
  }
}
