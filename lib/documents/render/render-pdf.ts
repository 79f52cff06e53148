import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { ENOUGH_TIME, MAX_PAGES, PREVIEW_HEIGHT, PREVIEW_PAGES, PREVIEW_WIDTH } from './limits';
import { Unrenderable } from './outcome';
import { toPreview } from './render-image';

/** Loads PDFium. Not done when this module is, since pictures have no need of it. */
export const loadPdfium = (): Promise<PDFiumLibrary> => PDFiumLibrary.init();

async function open(library: PDFiumLibrary, bytes: Buffer): Promise<PDFiumDocument> {
  try {
    return await library.loadDocument(bytes);
  } catch (error) {
    const locked = error instanceof Error && /password|security/i.test(error.message);
    throw new Unrenderable(locked ? 'encrypted' : 'broken');
  }
}

/** In points; what readers assume of a page that does not say, or says nonsense. */
const LETTER = { originalWidth: 612, originalHeight: 792 };

async function renderPage(document: PDFiumDocument, index: number): Promise<Buffer> {
  const page = document.getPage(index);
  // PDFium hands out nothing for a page it cannot read, and would draw that as a blank one
  if (page.getObjectCount() < 0) throw new Unrenderable('broken');
  const size = page.getOriginalSize();
  const { originalWidth, originalHeight } = size.originalWidth > 0 && size.originalHeight > 0 ? size : LETTER;
  const scale = Math.min(PREVIEW_WIDTH / originalWidth, PREVIEW_HEIGHT / originalHeight);
  const width = Math.max(1, Math.round(originalWidth * scale));
  const height = Math.max(1, Math.round(originalHeight * scale));
  const { data } = await page.render({ width, height, renderFormFields: true });
  return toPreview(sharp(data, { raw: { width, height, channels: 4 } }));
}

/**
 * Pictures of the first pages, handed over one by one; scripts in the file do not run, for there is nothing to run
 * them with.
 * @returns how many pages the file has
 */
export async function renderPdf(
  library: PDFiumLibrary,
  bytes: Buffer,
  emit: (preview: Buffer) => void,
): Promise<number> {
  const document = await open(library, bytes);
  const pageCount = document.getPageCount();
  if (pageCount < 1) throw new Unrenderable('broken');
  if (pageCount > MAX_PAGES) throw new Unrenderable('too_many_pages');
  const begun = performance.now();
  for (let index = 0; index < Math.min(pageCount, PREVIEW_PAGES); index += 1) {
    if (index > 0 && performance.now() - begun > ENOUGH_TIME) break;
    emit(await renderPage(document, index));
  }
  return pageCount;
}
