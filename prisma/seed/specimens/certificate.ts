import { GREY, type Ink, Paper } from './paper';

/** A certificate as every office prints one: heading, number, the sign or drawing in a frame, and what it says. */
export interface Certificate {
  heading: string;
  subheading: string;
  /** the office, at the foot beside the seal */
  office: string;
  number: string;
  /** written large in a frame: a mark, the title of a work */
  sign?: string;
  /** the outlines of a drawing inside a square of 400, in a frame */
  drawing?: string;
  rows: readonly (readonly [label: string, value: string])[];
  dated: string;
  ink: Ink;
  /** laid across the page */
  specimen: 'SPECIMEN' | '样张';
}

const MARGIN = 66;
const INNER = Paper.width - 2 * MARGIN;

function frame(paper: Paper, { sign, drawing, ink }: Certificate, y: number): number {
  if (!sign && !drawing) return y + 14;
  const height = drawing ? 150 : 110;
  paper.box(MARGIN, y, INNER, height, GREY, 0.8);
  if (sign) {
    const size = Math.min(46, 46 * ((INNER - 60) / paper.widthOf(sign, 46, 'sansBold')));
    paper.write(sign, { x: Paper.width / 2, y: y + 70, size, face: 'sansBold', align: 'middle' });
  }
  if (drawing) paper.shape(placed(drawing, { x: Paper.width / 2 - 70, y: y + 5, scale: 0.35 }), ink);
  return y + height + 40;
}

/** Moves and scales absolute path data that names its points in pairs. */
function placed(path: string, { x, y, scale }: { x: number; y: number; scale: number }): string {
  let first = true;
  return path.replace(/-?\d+(\.\d+)?/g, (number) => {
    const moved = Number(number) * scale + (first ? x : y);
    first = !first;
    return moved.toFixed(1);
  });
}

/** Draws a certificate on one page, as long as it has something to say. The same certificate has the same bytes. */
export async function drawCertificate(certificate: Certificate): Promise<Buffer> {
  const { heading, subheading, office, number, rows, dated, ink, specimen, sign, drawing } = certificate;
  const lines = rows.reduce(
    (sum, [, value]) => sum + 1 + Math.max(value.length / 60, value.split('\n').length - 1),
    0,
  );
  const paper = await Paper.blank((sign || drawing ? 470 : 330) + Math.round(lines) * 46);
  const bottom = paper.height;
  paper.box(24, 24, Paper.width - 48, bottom - 48, ink, 2);
  paper.box(30, 30, Paper.width - 60, bottom - 60, ink, 0.6);
  const middle = { x: Paper.width / 2, align: 'middle' } as const;
  paper.write(heading, { ...middle, y: 98, size: 34, face: 'serifBold' });
  paper.write(subheading, { ...middle, y: 124, size: 13, ink: GREY });
  paper.write(number, { x: MARGIN, y: 176, size: 18 });
  let y = frame(paper, certificate, 200);
  for (const [label, value] of rows) {
    paper.write(label, { x: MARGIN, y, size: 11, face: 'sans', ink: GREY });
    y = paper.paragraph(value, { x: MARGIN, y: y + 20, size: 16, width: INNER }) + 4;
  }
  paper.rule(MARGIN, bottom - 84, INNER, GREY);
  paper.write(office, { x: MARGIN, y: bottom - 64, size: 13 });
  paper.write(dated, { x: MARGIN, y: bottom - 46, size: 12, ink: GREY });
  paper.seal(Paper.width - MARGIN - 50, bottom - 110, 44, [0.72, 0.13, 0.1]);
  return paper.finish(specimen);
}
