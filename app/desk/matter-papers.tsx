import { beingChecked } from '@/components/forms/being-checked';
import { RefreshWhileChecked } from '@/components/forms/refresh-while-checked';
import { DocumentViewer } from '@/components/desk/document-viewer';
import type { DocumentView } from '@/lib/documents/queries';
import { viewedDocuments, viewerTexts } from './viewed-documents';

interface Props {
  documents: readonly DocumentView[];
  /** said where there are none */
  empty: string;
  /** tells apart the viewers of one page */
  prefix?: string;
}

/** The files of a matter, to read page by page. */
export async function MatterPapers({ documents, empty, prefix }: Props) {
  const [viewed, texts] = await Promise.all([viewedDocuments(documents), viewerTexts(empty)]);
  return (
    <>
      <DocumentViewer documents={viewed} texts={texts} prefix={prefix} />
      <RefreshWhileChecked waiting={beingChecked(documents)} />
    </>
  );
}
