import Link from 'next/link';
import type { ReactNode } from 'react';
import { BrandMark } from './brand-mark';
import { classNames } from './class-names';
import { Icon } from './icon';
import { NavLink } from './nav-link';

export interface NavItem {
  href: string;
  label: string;
  /** how many wait; `countLabel` says of what */
  count?: number;
  countLabel?: string;
}

interface Props {
  brand: { href: string; label: string };
  /** names the navigation to screen readers */
  navLabel: string;
  /** on the button that opens the menu on narrow screens */
  menuLabel: string;
  items: readonly NavItem[];
  /** always in sight: one thing, such as "Sign in" */
  right?: ReactNode;
  /** at the end of the bar; in the menu on narrow screens: language, name, sign out */
  extra?: ReactNode;
  /** over the whole width, as the pages beneath it */
  wide?: boolean;
}

function Items({ items }: { items: readonly NavItem[] }) {
  return (
    <ul>
      {items.map(({ href, label, count, countLabel }) => (
        <li key={href}>
          <NavLink href={href}>
            {label}
            {count !== undefined && count > 0 && (
              <span className="count count-accent">
                {count}
                {countLabel !== undefined && <span className="sr-only"> {countLabel}</span>}
              </span>
            )}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

/** The bar at the top. On narrow screens a menu that opens without JavaScript. */
export function SiteHeader({ brand, navLabel, menuLabel, items, right, extra, wide = false }: Props) {
  // one element in two places travels once
  const list = <Items items={items} />;
  return (
    <header className={classNames('site-header', wide && 'site-header-wide')}>
      <Link href={brand.href} prefetch={false} className="brand">
        <BrandMark />
        {brand.label}
      </Link>
      <nav className="site-nav" aria-label={navLabel}>
        {list}
      </nav>
      <div className="site-right">
        <div className="site-extra">{extra}</div>
        {right}
        <details className="site-menu">
          <summary>
            <Icon name="menu" />
            <span>{menuLabel}</span>
          </summary>
          <div className="site-menu-panel">
            <nav aria-label={navLabel}>{list}</nav>
            {extra}
          </div>
        </details>
      </div>
    </header>
  );
}
