'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** Whether `path` is the page at `href` or one below it. */
const isAt = (path: string | null, href: string): boolean =>
  path === href || (path?.startsWith(`${href}/`) ?? false);

/** A link of the header; knows whether it leads to where one is, and closes the menu it stands in. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const current = isAt(usePathname(), href);
  return (
    <Link
      href={href}
      prefetch={false}
      className="nav-link"
      aria-current={current ? 'page' : undefined}
      onClick={(event) => event.currentTarget.closest('details')?.removeAttribute('open')}
    >
      {children}
    </Link>
  );
}
