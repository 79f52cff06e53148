import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';

/** A file as Playwright's `setInputFiles` takes it. */
export interface Specimen {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A PDF of so many pages that says SPECIMEN and what it is; no two are the same file. */
export async function pdf(name: string, title: string, pages = 1): Promise<Specimen> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number += 1) {
    const page = document.addPage([595, 842]);
    page.drawText('SPECIMEN', { x: 60, y: 740, size: 40, font });
    page.drawText(title, { x: 60, y: 690, size: 18, font });
    page.drawText(`Page ${number} of ${pages}, made ${crypto.randomUUID()}`, {
      x: 60,
      y: 660,
      size: 10,
      font,
    });
  }
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(await document.save()) };
}

/** A photograph-like picture that says SPECIMEN; no two are the same file. */
export async function jpeg(name: string): Promise<Specimen> {
  const label = `<svg width="900" height="600"><text x="60" y="320" font-size="96" font-family="sans-serif">SPECIMEN</text><text x="60" y="420" font-size="20" font-family="sans-serif">${crypto.randomUUID()}</text></svg>`;
  const canvas = sharp({ create: { width: 900, height: 600, channels: 3, background: '#d8cfbf' } });
  const buffer = await canvas
    .composite([{ input: Buffer.from(label) }])
    .jpeg()
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}
