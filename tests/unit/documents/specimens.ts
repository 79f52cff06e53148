import fs from 'node:fs';
import path from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';

const folder = path.resolve(import.meta.dirname, '../../fixtures/files');

/** HEIC and password protection, which nothing in the project can write. */
export const specimenFile = (name: 'specimen.heic' | 'password.pdf' | 'no-changes-allowed.pdf'): Buffer =>
  fs.readFileSync(path.join(folder, name));

/** A PDF whose pages say SPECIMEN and a text of one's own, which makes its bytes one's own too. */
export async function pdf({ pages = 1, text = '', width = 300, height = 200 } = {}): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) {
    document.addPage([width, height]).drawText(`SPECIMEN ${text} ${page}`, { x: 20, y: 90, size: 20, font });
  }
  return Buffer.from(await document.save());
}

/** A picture: left half orange, right half white. */
export async function picture(
  format: 'png' | 'jpeg' | 'webp' | 'avif' | 'gif' | 'tiff',
  width = 64,
  height = 48,
): Promise<Buffer> {
  const orange = { create: { width: width / 2, height, channels: 3 as const, background: '#b4400a' } };
  return sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
    .composite([{ input: orange, left: 0, top: 0 }])
    .toFormat(format)
    .toBuffer();
}

/** A small file that unpacks to a very large white picture. */
export const bomb = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#ffffff' } })
    .png()
    .toBuffer();
