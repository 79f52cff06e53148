import { PDFDocument, StandardFonts } from 'pdf-lib';

export interface Paper {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A PDF of one page that says SPECIMEN and what it stands for; no two are the same file. */
export async function specimen(name: string, title: string): Promise<Paper> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  page.drawText('SPECIMEN', { x: 60, y: 740, size: 40, font });
  page.drawText(title, { x: 60, y: 690, size: 18, font });
  page.drawText(crypto.randomUUID(), { x: 60, y: 660, size: 8, font });
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(await document.save()) };
}
