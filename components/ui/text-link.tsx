import Link from 'next/link';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';

/** A link within the site. Pages are made per reader, so nothing is fetched before it is asked for. */
export function TextLink({ className, ...props }: ComponentProps<typeof Link>) {
  return <Link prefetch={false} className={classNames('link', className)} {...props} />;
}
