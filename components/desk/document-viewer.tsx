'use client';

import { useState, type CSSProperties } from 'react';
import { useHydrated } from '@/components/forms/use-hydrated';
import { Icon } from '@/components/ui/icon';
import { DocumentPage } from './document-page';

export interface ViewedDocument {
  id: string;
  name: string;
  /** size, pages, kind */
  facts: string;
  previews: number;
  /** found clean: the original may be fetched */
  opens: boolean;
  /** why there is nothing, or not everything, to see */
  note: string | null;
}

export interface ViewerTexts {
  /** names the documents to screen readers */
  label: string;
  contents: string;
  tools: string;
  zoomIn: string;
  zoomOut: string;
  /** `{percent}` stands for the number */
  zoom: string;
  /** `{name}` and `{page}` stand for what is shown */
  rotate: string;
  page: string;
  download: string;
  downloadWhat: string;
  empty: string;
}

const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3] as const;
const FITTING = 2;

interface DocumentProps {
  document: ViewedDocument;
  prefix: string;
  texts: ViewerTexts;
  hydrated: boolean;
}

function ShownDocument({ document, prefix, texts, hydrated }: DocumentProps) {
  const { id, name, facts, previews, opens, note } = document;
  const [turn, setTurn] = useState(0);
  const named = (text: string, page = 0) => text.replace('{name}', name).replace('{page}', String(page));
  return (
    <section className="paper" id={`${prefix}${id}`} aria-labelledby={`${prefix}${id}-name`}>
      <div className="paper-head">
        <h3 id={`${prefix}${id}-name`}>{name}</h3>
        <span className="small">{facts}</span>
        {hydrated && previews > 0 && (
          <button
            type="button"
            className="btn btn-sm"
            aria-label={named(texts.rotate)}
            onClick={() => setTurn((turn + 1) % 4)}
          >
            <Icon name="rotate" />
          </button>
        )}
        {opens && (
          <a
            className="btn btn-sm"
            href={`/api/documents/${id}`}
            aria-label={named(texts.downloadWhat)}
            download
          >
            <Icon name="download" />
            {texts.download}
          </a>
        )}
      </div>
      {note !== null && <p className="paper-note">{note}</p>}
      {Array.from({ length: previews }, (_, i) => (
        <DocumentPage
          key={i}
          src={`/api/documents/${id}/preview/${i + 1}`}
          alt={named(texts.page, i + 1)}
          turn={turn}
        />
      ))}
    </section>
  );
}

interface Props {
  documents: readonly ViewedDocument[];
  texts: ViewerTexts;
  /** stands before ids; needed for a second viewer on a page */
  prefix?: string;
}

/**
 * Documents to read, one below the other, page by page. A page is fetched when it comes into sight, since a look at an
 * identity paper is written down. Scripts add zoom and rotation.
 */
export function DocumentViewer({ documents, texts, prefix = 'paper-' }: Props) {
  const hydrated = useHydrated();
  const [step, setStep] = useState(FITTING);
  const zoom = ZOOMS[step] ?? 1;
  if (documents.length === 0) return <p className="paper-note">{texts.empty}</p>;
  return (
    <div className="papers" style={{ '--zoom': zoom } as CSSProperties}>
      <div className="paper-bar">
        {documents.length > 1 && (
          <nav aria-label={texts.contents}>
            <ol>
              {documents.map(({ id, name }) => (
                <li key={id}>
                  <a className="link" href={`#${prefix}${id}`}>
                    {name}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        {hydrated && documents.some(({ previews }) => previews > 0) && (
          <div className="paper-tools" role="group" aria-label={texts.tools}>
            <button
              type="button"
              className="btn btn-sm"
              aria-label={texts.zoomOut}
              aria-disabled={step === 0}
              onClick={() => setStep(Math.max(0, step - 1))}
            >
              <Icon name="minus" />
            </button>
            <button type="button" className="btn btn-sm mono" onClick={() => setStep(FITTING)}>
              {texts.zoom.replace('{percent}', String(zoom * 100))}
            </button>
            <button
              type="button"
              className="btn btn-sm"
              aria-label={texts.zoomIn}
              aria-disabled={step === ZOOMS.length - 1}
              onClick={() => setStep(Math.min(ZOOMS.length - 1, step + 1))}
            >
              <Icon name="plus" />
            </button>
          </div>
        )}
      </div>
      {documents.map((document) => (
        <ShownDocument key={document.id} {...{ document, prefix, texts, hydrated }} />
      ))}
    </div>
  );
}
