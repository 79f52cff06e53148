import { begin, end, sendPiece } from '../confined/answering';
import { Unrenderable, type RenderOutcome } from './outcome';
import { renderHeic, renderImage } from './render-image';
import { loadPdfium, renderPdf } from './render-pdf';

// A process of its own that reads one untrusted file from standard input and answers with pictures of it. It is given
// no secret, no address and no file, and ends when it has answered, when its parent goes, or when it takes too much.

/** What draws files of a type, loaded and ready; answers with the number of pages. */
async function rendererOf(mimeType: string): Promise<(bytes: Buffer) => Promise<number>> {
  if (mimeType === 'application/pdf') {
    const library = await loadPdfium();
    return (bytes) => renderPdf(library, bytes, sendPiece);
  }
  const draw = mimeType === 'image/heic' ? renderHeic : renderImage;
  return async (bytes) => {
    sendPiece(await draw(bytes));
    return 1;
  };
}

async function outcomeOf(pageCount: Promise<number>): Promise<RenderOutcome> {
  try {
    return { ok: true, pageCount: await pageCount };
  } catch (error) {
    return { ok: false, code: error instanceof Unrenderable ? error.code : 'broken' };
  }
}

const [mimeType = ''] = process.argv.slice(2);
const render = await rendererOf(mimeType);
end(await outcomeOf(render(await begin())));
