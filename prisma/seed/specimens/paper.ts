import { type PDFFont, PDFDocument, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import { outlinesOf, outlinesWidth, wrap } from './outlines';

export type Ink = readonly [red: number, green: number, blue: number];
const BLACK: Ink = [0.1, 0.1, 0.1];
export const GREY: Ink = [0.42, 0.4, 0.37];

const FACES = {
  serif: StandardFonts.TimesRoman,
  serifBold: StandardFonts.TimesRomanBold,
  sans: StandardFonts.Helvetica,
  sansBold: StandardFonts.HelveticaBold,
  mono: StandardFonts.Courier,
} as const;
export type Face = keyof typeof FACES;

export interface Written {
  x: number;
  /** the baseline, from the top of the page */
  y: number;
  size: number;
  face?: Face;
  ink?: Ink;
  /** `x` is the middle, or the right end */
  align?: 'left' | 'middle' | 'right';
}

/** What the standard fonts of PDF can write; everything else is drawn. */
const STANDARD = /[\u0020-\u007e\u00a0-\u00ff–—‘’“”•…€]+/gu;

function runsOf(text: string): { text: string; drawn: boolean }[] {
  const runs: { text: string; drawn: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(STANDARD)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), drawn: true });
    runs.push({ text: match[0], drawn: false });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), drawn: true });
  return runs;
}

/** A page as wide as A4 to write on, measured in points from its upper left corner. */
export class Paper {
  static readonly width = 595;

  private constructor(
    readonly height: number,
    private readonly document: PDFDocument,
    private readonly page: PDFPage,
    private readonly faces: Record<Face, PDFFont>,
  ) {}

  static async blank(height: number): Promise<Paper> {
    // no dates in the file: the same specimen has the same bytes, and is looked into once
    const document = await PDFDocument.create({ updateMetadata: false });
    const names = Object.keys(FACES) as Face[];
    const fonts = names.map((name) => document.embedStandardFont(FACES[name]));
    const faces = Object.fromEntries(names.map((name, i) => [name, fonts[i]])) as Record<Face, PDFFont>;
    return new Paper(height, document, document.addPage([Paper.width, height]), faces);
  }

  widthOf(text: string, size: number, face: Face = 'serif'): number {
    const widths = runsOf(text).map((run) =>
      run.drawn ? outlinesWidth(run.text, size) : this.faces[face].widthOfTextAtSize(run.text, size),
    );
    return widths.reduce((sum, width) => sum + width, 0);
  }

  write(text: string, { x, y, size, face = 'serif', ink = BLACK, align = 'left' }: Written): void {
    const width = this.widthOf(text, size, face);
    let at = align === 'middle' ? x - width / 2 : align === 'right' ? x - width : x;
    const color = rgb(...ink);
    for (const run of runsOf(text)) {
      if (run.drawn) this.shape(outlinesOf(run.text, { x: at, y, size }), ink);
      else this.page.drawText(run.text, { x: at, y: this.height - y, size, font: this.faces[face], color });
      at += this.widthOf(run.text, size, face);
    }
  }

  /** A text over several lines. @returns the baseline after the last */
  paragraph(text: string, placed: Written & { width: number; leading?: number }): number {
    const { width, size, face = 'serif', leading = size * 1.45 } = placed;
    const lines = wrap(text, (line) => this.widthOf(line, size, face) <= width);
    for (const [i, line] of lines.entries()) this.write(line, { ...placed, y: placed.y + i * leading });
    return placed.y + lines.length * leading;
  }

  /** Fills the outlines of an SVG path. */
  shape(path: string, ink: Ink, opacity = 1): void {
    this.page.drawSvgPath(path, { x: 0, y: this.height, color: rgb(...ink), opacity });
  }

  box(x: number, y: number, width: number, height: number, ink: Ink, line = 1): void {
    const bottom = this.height - y - height;
    this.page.drawRectangle({ x, y: bottom, width, height, borderColor: rgb(...ink), borderWidth: line });
  }

  rule(x: number, y: number, width: number, ink: Ink, line = 0.7): void {
    const at = this.height - y;
    this.page.drawLine({
      start: { x, y: at },
      end: { x: x + width, y: at },
      color: rgb(...ink),
      thickness: line,
    });
  }

  /** A round seal with a star, as offices put one. */
  seal(x: number, y: number, radius: number, ink: Ink): void {
    const center = { x, y: this.height - y, borderColor: rgb(...ink), borderOpacity: 0.7 };
    this.page.drawCircle({ ...center, size: radius, borderWidth: 2 });
    this.page.drawCircle({ ...center, size: radius - 6, borderWidth: 0.6 });
    const points = Array.from({ length: 10 }, (_, i) => {
      const [angle, reach] = [(i * Math.PI) / 5 - Math.PI / 2, radius * (i % 2 ? 0.15 : 0.38)];
      return `${(x + Math.cos(angle) * reach).toFixed(1)} ${(y + Math.sin(angle) * reach).toFixed(1)}`;
    });
    this.shape(`M${points.join('L')}Z`, ink, 0.7);
  }

  /** Says across the page that this is no real paper. */
  async finish(word: string): Promise<Buffer> {
    const size = word.length > 4 ? 84 : 150;
    const width = outlinesWidth(word, size);
    const [x, y] = [(Paper.width - width * 0.83) / 2, this.height / 2 + width * 0.36];
    this.shape(outlinesOf(word, { x, y, size, tilt: 34 }), [0.75, 0.25, 0.05], 0.14);
    return Buffer.from(await this.document.save());
  }
}
