import path from 'node:path';
import { clock } from './clock';

/** One piece of a document that the platform renders; texts are finished, in its language. */
export type PdfBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  /** label and value side by side */
  | { kind: 'facts'; rows: readonly (readonly [label: string, value: string])[] }
  | { kind: 'list'; items: readonly string[] }
  /** a line to sign on by hand, with what belongs beneath it */
  | { kind: 'signature'; label: string };

export interface PdfInput {
  locale: string;
  title: string;
  blocks: readonly PdfBlock[];
  /** at the foot of every page, before its number: a reference */
  footer?: string;
}

type Doc = PDFKit.PDFDocument;

// In points, on A4; margins fit every printer and a binder.
const MARGINS = { top: 68, bottom: 72, left: 64, right: 64 };
const LABEL_WIDTH = 140;
const LINE_GAP = 2;
const SIZE = { title: 19, heading: 12, text: 10, small: 8.5 } as const;

// Latin, Greek, Cyrillic, kana and some 30,000 Chinese characters; a document embeds what it uses of them.
const fontFile = (...name: string[]) =>
  path.join(process.cwd(), 'node_modules', '@expo-google-fonts', 'noto-sans-sc', ...name);
const REGULAR = fontFile('400Regular', 'NotoSansSC_400Regular.ttf');
const BOLD = fontFile('600SemiBold', 'NotoSansSC_600SemiBold.ttf');

/** A new page unless so many points are left on this one. */
function room(doc: Doc, points: number): void {
  if (doc.y + points > doc.page.height - MARGINS.bottom) doc.addPage();
}

function write(doc: Doc, text: string, size: number, options: { font?: string; x?: number } = {}): void {
  const { font = REGULAR, x = MARGINS.left } = options;
  const width = doc.page.width - MARGINS.right - x;
  doc.font(font).fontSize(size).text(text, x, doc.y, { width, lineGap: LINE_GAP });
}

function writeFact(doc: Doc, label: string, value: string): void {
  doc.font(BOLD).fontSize(SIZE.text);
  room(doc, doc.heightOfString(label, { width: LABEL_WIDTH - 12, lineGap: LINE_GAP }));
  const { y } = doc;
  doc.text(label, MARGINS.left, y, { width: LABEL_WIDTH - 12, lineGap: LINE_GAP });
  const below = doc.y;
  doc.y = y;
  const page = doc.page;
  write(doc, value, SIZE.text, { x: MARGINS.left + LABEL_WIDTH });
  // a value that went on to another page ends there, wherever its label ended
  if (doc.page === page) doc.y = Math.max(doc.y, below);
  doc.y += 5;
}

function writeBlock(doc: Doc, block: PdfBlock): void {
  switch (block.kind) {
    case 'heading':
      doc.y += 9;
      room(doc, 70);
      write(doc, block.text, SIZE.heading, { font: BOLD });
      doc.y += 4;
      return;
    case 'text':
      write(doc, block.text, SIZE.text);
      doc.y += 7;
      return;
    case 'facts':
      for (const [label, value] of block.rows) writeFact(doc, label, value);
      return;
    case 'list':
      for (const item of block.items) {
        room(doc, 2 * SIZE.text);
        const { y } = doc;
        write(doc, '•', SIZE.text);
        doc.y = y;
        write(doc, item, SIZE.text, { x: MARGINS.left + 16 });
        doc.y += 3;
      }
      return;
    case 'signature':
      room(doc, 96);
      doc.y += 56;
      doc
        .moveTo(MARGINS.left, doc.y)
        .lineTo(MARGINS.left + 240, doc.y)
        .lineWidth(0.7)
        .stroke();
      doc.y += 5;
      write(doc, block.label, SIZE.small);
  }
}

function numberPages(doc: Doc, footer: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    // text below the margin would begin a page of its own
    doc.page.margins.bottom = 0;
    doc.y = doc.page.height - MARGINS.bottom / 2;
    write(doc, [footer, `${index + 1} / ${count}`].filter(Boolean).join('  ·  '), SIZE.small);
  }
}

/**
 * Renders a document as a PDF whose text can be searched and copied, with the fonts it needs embedded. It takes up to a
 * second: call it outside of transactions.
 */
export async function renderPdf({ locale, title, blocks, footer = '' }: PdfInput): Promise<Uint8Array> {
  // loaded with the first document and not with every page that could make one
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({
    size: 'A4',
    margins: { ...MARGINS },
    bufferPages: true,
    font: REGULAR,
    lang: locale,
    displayTitle: true,
    info: { Title: title, CreationDate: clock.now() },
  });
  const pieces: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    doc.on('data', (piece: Buffer) => pieces.push(piece));
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  write(doc, title, SIZE.title, { font: BOLD });
  doc.y += 10;
  for (const block of blocks) writeBlock(doc, block);
  numberPages(doc, footer);
  doc.end();
  await done;
  return new Uint8Array(Buffer.concat(pieces));
}
