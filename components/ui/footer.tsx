import type { ReactNode } from 'react';
import { TextLink } from './text-link';

interface Props {
  label: string;
  links: readonly { href: string; label: string }[];
  note: ReactNode;
  /** the language switch */
  children?: ReactNode;
}

/** The foot of every page. */
export function Footer({ label, links, note, children }: Props) {
  return (
    <footer className="footer">
      <div className="footer-inner">
        <nav aria-label={label}>
          <ul>
            {links.map(({ href, label: text }) => (
              <li key={href}>
                <TextLink href={href}>{text}</TextLink>
              </li>
            ))}
          </ul>
        </nav>
        <p>{note}</p>
        {children}
      </div>
    </footer>
  );
}
