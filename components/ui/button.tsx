import Link from 'next/link';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet';
interface Look {
  variant?: ButtonVariant;
  size?: 'md' | 'sm';
}

const buttonClass = ({ variant = 'secondary', size = 'md' }: Look): string =>
  classNames('btn', variant !== 'secondary' && `btn-${variant}`, size === 'sm' && 'btn-sm');

/** A link that looks like a button, for going somewhere; what changes something is a form's button. */
export function LinkButton({ variant, size, className, ...props }: Look & ComponentProps<typeof Link>) {
  return (
    <Link prefetch={false} className={classNames(buttonClass({ variant, size }), className)} {...props} />
  );
}
