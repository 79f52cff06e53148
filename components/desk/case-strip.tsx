import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

export interface CaseNeighbours {
  previous: string | null;
  next: string | null;
  label: string;
  previousText: string;
  nextText: string;
}

interface Props {
  title: string;
  /** the facts that tell this case from others, joined by dots */
  facts: readonly ReactNode[];
  status: ReactNode;
  neighbours: CaseNeighbours;
  /** at the end: the keyboard of the page */
  children?: ReactNode;
}

/** The head of a case: what it is, how it stands, the way to the next one. */
export function CaseStrip({ title, facts, status, neighbours, children }: Props) {
  const { previous, next, label, previousText, nextText } = neighbours;
  return (
    <header className="case-strip">
      <div className="case-strip-words">
        <h1>{title}</h1>
        <ul className="case-facts">
          {facts.map((fact, i) => (
            <li key={i}>{fact}</li>
          ))}
        </ul>
      </div>
      {status}
      <nav aria-label={label} className="case-neighbours">
        {previous !== null && (
          <a className="btn btn-sm" href={previous} data-go="previous">
            <Icon name="arrow-left" />
            {previousText}
          </a>
        )}
        {next !== null && (
          <a className="btn btn-sm" href={next} data-go="next">
            {nextText}
            <Icon name="arrow-right" />
          </a>
        )}
      </nav>
      {children}
    </header>
  );
}
