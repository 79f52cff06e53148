import { TextLink } from './text-link';

export interface Tab {
  href: string;
  label: string;
  current: boolean;
  count?: string;
}

/** Views of one list, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="tabs">
      <ul>
        {tabs.map(({ href, label: text, current, count }) => (
          <li key={href}>
            <TextLink href={href} aria-current={current ? 'page' : undefined}>
              {text}
              {count !== undefined && <span className="count">{count}</span>}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
